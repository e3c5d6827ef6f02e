import type { Claim } from './claim.ts'

/** Functions and techniques that protect people, in single sentences. Encryption that computes is left out on purpose. */
export const PROTECTIONS: readonly Claim[] = [
  {
    concept: 'partitioning',
    sentence:
      /\b(?:sensitive|health|medical|biometric|identifying|personal)\b.{0,80}\b(?:stored|kept|held|hosted) (?:separately|apart|in (?:a |an )?(?:separate|isolated|distinct|dedicated))|\b(?:partition\w*|segregat\w*|compartmentali[sz]\w*)\b.{0,80}\b(?:sensitive|data|records)\b|\b(?:sensibles?|sante|medicales?|biometriques?|identifiantes?|personnelles?)\b.{0,80}\b(?:conservee?s?|stockee?s?|hebergee?s?) (?:separement|a part|dans (?:un|une) \w+ (?:separee?|distincte?|isolee?|dediee?))|\bcloisonn\w+/,
    not: /\b(?:disk|hash|table|database) partition|partition(?:ed|ing)? (?:key|by)\b/,
  },
  {
    concept: 'security-measures',
    sentence:
      /\b(?:append only|tamper evident|immutable) (?:audit )?logs?\b|\b(?:audit|access) logs? (?:records?|keeps?|of (?:every|each|all))\b|\b(?:tokens?|credentials|passwords|api keys|secrets)\b.{0,60}\b(?:(?:as|in) (?:a |the )?(?:server(?: side)? )?(?:secrets?|vault)(?: manager| store)?\b(?! text)|vault)|\bjournal (?:d'audit )?(?:inalterable|en ajout seul)\b|\bjournaux? d'(?:audit|acces)\b.{0,40}\b(?:enregistr|trac|conserv|consign)\w*|\b(?:jetons?|identifiants de connexion|mots de passe|cles d'api)\b.{0,60}\bcoffre fort\b/,
    not: /\b(?:example|tutorial|exemple|tutoriel)\b/,
  },
  {
    concept: 'security-measures',
    sentence:
      /\b(?:never|not|don't|no|forbidden|prohibited)\b.{0,60}\bscreen ?shots?\b(?!.{0,30}\b(?:available|yet|included|provided|needed|required)\b)|\b(?:never|do not|don't|must not|may not) (?:copy|download|export|photograph|print) (?:\w+ ){0,2}(?:notes?|records?|patients?|transcripts?|recordings?|images?|data)\b.{0,60}\b(?:outside|off|onto|elsewhere|to (?:a|an|any|your|their) (?:personal|private|usb|external|own|local))\b|\b(?:ne|jamais|aucune?|pas|interdit\w*)\b.{0,60}\bcaptures? d'ecran\b(?!.{0,30}\b(?:disponible|fournie|requise|necessaire))|\bne (?:\w+ )?(?:copiez|copier|telechargez|telecharger|exportez|exporter|photographiez|imprimez) (?:pas|jamais|aucune?)\b.{0,60}\b(?:donnees|notes?|dossiers?|images?|enregistrements?|transcriptions?)\b.{0,60}\b(?:hors|en dehors|ailleurs|usb|poste personnel|ordinateur personnel)\b/,
    polarity: 'asserted',
  },
  {
    concept: 'pause-feature',
    sentence:
      /\b(?:pause|stop|suspend|halt|switch off|kill switch|disable|interrupt)\w*\b.{0,60}\b(?:the )?(?:system|service|model|assistant|automation|predictions?|inference|scoring)\b|\b(?:system|service|model|assistant)\b.{0,40}\b(?:can|may) be (?:paused|stopped|suspended|switched off|disabled|interrupted)|\b(?:suspen\w+|arret\w*|interromp\w+|mise en pause|desactiv\w+|mettre en pause)\b.{0,60}\b(?:systeme|service|modele|assistant|predictions?|inference)\b|\b(?:systeme|service|modele|assistant)\b.{0,40}\b(?:peut etre|peuvent etre) (?:suspendu|arrete|interrompu|mis en pause|desactive)/,
    not: /\btraining (?:can|will|may|is)\b|\bearly stop|stop(?:ping)? (?:words?|criteri|training)|l'entrainement/,
  },
  {
    concept: 'privacy-technology',
    sentence:
      /\bdifferential(?:ly)? priva\w+|\bdp ?sgd\b|\bfederated learning\b|\b(?:secure )?multi ?party computation\b|\btrusted execution environments?\b|\bsecure enclaves?\b|\bconfidential computing\b|\bconfidentialite differentielle\b|\bapprentissage federe\b|\bcalcul multipartite\b|\benvironnements? d'execution (?:de confiance|securise)|\benclaves? securisees?\b|\bprivacy enhancing technolog|\btechnologies? (?:de protection|renforcant|protectrices?) (?:de )?(?:la )?(?:vie privee|confidentialite)/,
  },
]
