/** Labels of what tells who somebody is, as lists for removing identities have them, folded, in both languages. */
const IDENTITY =
  /^(?:[bisel] )?(?:per(?:son)?(?: ?name)?|patient(?: ?name)?|(?:first|last|family|given|full|user) ?name|name|nom|prenom|nom de famille|e ?mail(?: address)?|courriel|mail|phone(?: ?number)?|tel(?:ephone)?(?: ?number)?|numero de telephone|(?:street ?)?address|adresse|zip(?: ?code)?|code postal|(?:date of birth|birth ?date|dob|date de naissance|date naissance)|ssn|social security(?: number)?|nir|secu|numero de securite sociale|passport(?: number)?|passeport|id ?card|carte d'identite|iban|credit card(?: number)?|carte bancaire|ip ?address|adresse ip|mrn|ipp|license plate|immatriculation|username|identifiant)$/

/** From how many such labels on, a list is one for finding identities. */
export const SEVERAL_IDENTITIES = 3

/** Whether a folded label names a piece of identity. */
export function namesIdentity(folded: string): boolean {
  return IDENTITY.test(folded.replace(/[.:/]/g, ' ').trim())
}

/** A purpose of training a model, in folded text. */
export const TRAINS_A_MODEL =
  /\b(?:train(?:s|ed|ing)?|entrain(?:e|er|ant|ement)(?: d'| de)?)\b.{0,30}\b(?:models?|classifiers?|detectors?|networks?|modeles?|classifieurs?|detecteurs?|reseaux?)\b/
