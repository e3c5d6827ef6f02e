import { anyOf, type Claim } from './claim.ts'

const PART_EN = '(?:controllers?|processors?)'
const PART_FR = '(?:sous traitante?s?|(?:co ?)?responsables? (?:conjoints? )?d(?:u|e) (?:ce )?traitement)'
const MATTER =
  '(?:data|records?|recordings?|messages?|calls?|images?|texts?|comments?|processing|gdpr|controllers?|processors?|donnees|enregistrements?|appels?|commentaires?|traitement)'

/** Who is controller or processor, in a plain sentence: the words are those of other trades too. */
export const PARTS: readonly Claim[] = [
  {
    concept: 'roles',
    sentence: anyOf(
      `\\b(?:is|are|remains?|acts? as) (?:the |a |an |our |sole |joint ){0,2}${PART_EN}\\b.{0,80}\\b${MATTER}\\b`,
      `\\b(?:est|sont|reste|restent|sommes|agit comme|agissent comme) (?:le |la |les |un |une |seule? ){0,2}${PART_FR}\\b`,
    ),
    not: /\b(?:game ?pads?|games?|joystick|playstation|xbox|kubernetes|admission|mvc|pid|motor|memory|graphics|gpu|cpu|chips?|word processor|image processor|feature extractor|tokenizer|class(?:es)?)\b/,
  },
]
