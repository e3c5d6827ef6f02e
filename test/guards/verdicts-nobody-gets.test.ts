import { describe, it } from 'vitest'
import { catalogueWithout, EVERY_TEXT } from '../support/every-text.ts'
import { expectNever } from '../support/never.ts'

describe('on a project', () => {
  it('A-01 · no score, no badge, no percentage', () => {
    const pattern = /\bscore\b|\bbadge\b|\binsigne\b|\d\s?%|per ?cent(?:age)?|pourcentage|pour cent/i
    expectNever(pattern, ['a score of 80 %', '80 pour cent des mesures'])
  })

  it('A-28 · no verdict on ethics or bias', () => {
    const pattern =
      /bias[- ]free|unbiased|no bias|sans biais|non biaisé|aucun biais|ethic\w* (?:is |are )?(?:passed|sound|met)|éthique (?:respectée|validée)/i
    expectNever(pattern, ['the labels are bias-free', 'des étiquettes sans biais'])
  })

  it('S-07, S-08 · nothing is called secure, safe or approved, and nobody is lectured', () => {
    const pattern =
      /\b(?:is|are|now) (?:secure|safe|approved|certified)\b|CNIL[- ](?:approved|certified)|(?<!comment elles? )(?:est|sont) (?:sûre?s?|sécurisée?s?|approuvée?s?|agréée?s?)(?!\p{L})|irresponsib|careless|negligen|shame|négligen|honteu/iu
    expectNever(pattern, ['the system is secure', 'le système est sécurisé'])
  })

  it('A-35, A-36 · no data are said not to be anonymous', () => {
    const pattern =
      /(?:not|no longer|never) (?:really |truly )?anonymous|(?:pas|plus|nullement) (?:vraiment )?anonymes?(?!\p{L})/iu
    expectNever(pattern, ['the data are not anonymous', 'les données ne sont pas anonymes'])
  })

  it('S-25, FR-04 · nothing kept past its date is called unlawful, nor said to be there still', () => {
    const pattern =
      /unlawful|illegal|illicite|illégal|(?:data|recordings) (?:are|is) still (?:kept|stored|there)|données (?:sont|restent) encore/i
    expectNever(pattern, ['the data are still stored', 'les données sont encore là'])
  })
})

describe('on people and texts', () => {
  it('A-15, S-18, S-19 · an article of the AI Act is named, never said to hold, to be met or to be in force', () => {
    const pattern =
      /(?:AI Act|\bRIA\b|règlement (?:européen )?(?:sur l’)?IA)(?:[^.;]|art\.){0,50}(?:\b(?:applies|requires|demands|in force|breached|satisfied|is met|exige|impose|en vigueur|enfreint)\b|s’applique(?!nt)|respecté)/i
    const caught = ['AI Act, art. 15(5), applies here', 'RIA, art. 15(5), désormais en vigueur'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout()])
  })

  it('FA-34 · no label is called profiling or an automated decision', () => {
    const pattern = /\bprofiling\b|profilage|\bart(?:icle|\.) 22\b|automated decision|décision automatisée/i
    const caught = ['these labels are profiling', 'ces étiquettes relèvent de l’article 22'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout('FA-34')])
  })

  it('A-37, A-39, FA-06 · nobody is told which role they have', () => {
    const pattern =
      /\byou are (?:a |the )?(?:joint )?(?:controller|processor)|makes you (?:a |the )?(?:controller|processor)|vous êtes (?:le |un )?(?:responsable|sous-traitant)/i
    expectNever(pattern, ['you are the controller', 'vous êtes responsable de traitement'])
  })

  it('S-06 · the order in which gardefou speaks is not given for that of the CNIL', () => {
    const pattern =
      /CNIL[^.]{0,40}(?:priorit|order of|ordre de)|(?:priorities|order|priorités|ordre) (?:of the|de la) CNIL/i
    expectNever(pattern, ['the order of the CNIL', 'les priorités de la CNIL'])
  })

  it('A-40 · no dataset is blamed for somebody else’s model', () => {
    const pattern =
      /(?:downstream|somebody else’s|recipient’s) model[^.]{0,40}(?:fault|blame|answer for)|modèle (?:en aval|du destinataire)[^.]{0,40}(?:faute|répond)/i
    expectNever(pattern, ['the recipient’s model is to blame', 'le modèle du destinataire, dont ce jeu répond'])
  })

  it('L-05 · no impact assessment is said to be due', () => {
    const pattern =
      /(?:DPIA|impact assessment)[^.;]{0,20}(?:is|are) (?:due|required|mandatory|needed)|(?:AIPD|analyse d’impact)[^.;]{0,20}(?:est|sont) (?:due|requise|exigée|nécessaire)/i
    expectNever(pattern, ['an impact assessment is due', 'une analyse d’impact est requise'])
  })
})
