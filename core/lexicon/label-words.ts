/** Names of labels that say the same in the two languages, folded; several may stand on one side. */
const PAIRS: readonly (readonly [en: string, fr: string])[] = [
  ['other|others', 'autre|autres'],
  ['none|nothing', 'aucun|aucune|rien'],
  ['unknown', 'inconnu|inconnue'],
  ['yes', 'oui'],
  ['no|not', 'non'],
  ['true', 'vrai'],
  ['false', 'faux'],
  ['good', 'bon|bonne'],
  ['bad', 'mauvais|mauvaise'],
  ['neutral', 'neutre'],
  ['angry|anger', 'colere|en colere'],
  ['happy|joy|happiness', 'joie|heureux|heureuse|content'],
  ['sad|sadness', 'tristesse|triste'],
  ['fear|afraid', 'peur|effraye'],
  ['disgust', 'degout'],
  ['surprise|surprised', 'surprise|surpris'],
  ['calm|at ease', "calme|a l aise|a l'aise"],
  ['upset', 'contrarie|bouleverse|agite|enerve'],
  ['in pain|pain', 'souffrant|douleur|en souffrance'],
  ['insult|insulting', 'insulte|insultant|injure|injurieux'],
  ['threat|threatening', 'menace|menacant'],
  ['hate|hateful', 'haine|haineux'],
  ['rude|impolite', 'impoli|impolie|grossier'],
  ['polite', 'poli|polie'],
  ['complaint', 'reclamation|plainte'],
  ['question', 'question'],
  ['request', 'demande'],
  ['thanks|praise', 'remerciement|remerciements|eloge'],
  ['man|male', 'homme|masculin'],
  ['woman|female', 'femme|feminin'],
  ['child', 'enfant'],
  ['adult', 'adulte'],
  ['elderly|senior', 'personne agee|senior|aine'],
  ['young', 'jeune'],
  ['person|people', 'personne|personnes|gens'],
  ['name', 'nom'],
  ['first name', 'prenom'],
  ['address', 'adresse'],
  ['city|town', 'ville'],
  ['phone|phone number', 'telephone|numero de telephone'],
  ['birth date|date of birth', 'date de naissance'],
  ['standing', 'debout'],
  ['sitting|seated', 'assis|assise'],
  ['lying', 'allonge|allongee|couche'],
  ['walking|pedestrian|walker', 'marche|pieton|marcheur'],
  ['running', 'course|court'],
  ['fall|falling', 'chute'],
  ['cyclist|rider', 'cycliste|cavalier'],
  ['driver', 'conducteur'],
  ['face', 'visage'],
  ['healthy', 'sain|saine|en bonne sante'],
  ['sick|ill', 'malade'],
  ['fracture|broken', 'fracture|casse'],
  ['wound|injury', 'blessure|plaie'],
  ['thief|stealing', 'voleur|vol'],
  ['fight|fighting', 'bagarre|rixe'],
  ['smoker|smoking', 'fumeur|fume'],
  ['employed', 'en emploi|employe|salarie'],
  ['unemployed', 'chomeur|sans emploi|au chomage'],
  ['student', 'etudiant|eleve'],
  ['teacher', 'enseignant|professeur'],
  ['doctor', 'medecin'],
  ['nurse', 'infirmier|infirmiere'],
  ['late', 'en retard'],
  ['absent', 'absent'],
  ['high', 'eleve|haut|forte'],
  ['medium', 'moyen|moyenne'],
  ['low', 'faible|bas|basse'],
]

function sidesWith(word: string, side: 0 | 1): readonly number[] {
  return PAIRS.flatMap((pair, at) => (pair[side].split('|').includes(word) ? [at] : []))
}

/** Whether one of two folded names is the other in the other language, as far as this list knows. */
export function isTranslation(left: string, right: string): boolean {
  const meets = (english: string, french: string) => {
    const known = new Set(sidesWith(english, 0))
    return sidesWith(french, 1).some((at) => known.has(at))
  }
  return meets(left, right) || meets(right, left)
}
