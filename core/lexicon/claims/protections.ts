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
