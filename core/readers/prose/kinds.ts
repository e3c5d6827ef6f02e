import type { Kind } from '../../words/document.ts'
import type { Text } from '../../words/text.ts'
import { isDatasetCard, isModelCard } from './cards.ts'
import { bodyOf, count, folderAndName, has, nameOf, type PageEvidence, sentencesIn, titles } from './page-evidence.ts'
import { reason, when } from './reason.ts'

/** A kind with the reason why the page is one. */
export interface Classed {
  readonly kind: Kind
  readonly because: Text
}

/** Headings of “Datasheets for Datasets”. */
const SHEET_HEADING =
  /\b(?:motivation|composition|collection(?: process)?|preprocessing|cleaning|uses|distribution|maintenance|collecte|pretraitement|usages?|utilisations?|diffusion)\b/
const RIGHTS_OR_PURPOSE =
  /\b(?:rights?|droits?|personal data|donnees (?:personnelles|a caractere)|consent|privacy|vie privee|rgpd|gdpr)\b/

/** A page that hands the reader a labelling task is a guide whatever it is called. */
const ASSIGNS_LABELLING =
  /\b(?:in this task,? you|your (?:job|task) is to|you (?:will|'ll) be asked to|dans cette tache,? vous|votre (?:tache|travail) (?:est|consiste)|il vous est demande)\b.{0,300}\b(?:rate|rank|label|annotate|classify|categori[sz]e|noter|classer|annoter|etiqueter|categoriser)\b/

/** A page that calls itself a guide to annotators has less to prove. */
const NAMED_GUIDE =
  /(?:annotat\w*|label\w*|etiquetage|coding|tagging) (?:guide|instruction|manual|protocol|scheme|schema)|(?:guide|consignes|protocole|manuel)\b.*(?:annotation|etiquetage|annotat)|codebook/

/** Words that ask the reader of a guide to judge items. */
const ASKS_ANNOTATORS =
  /\b(?:we ask you|you(?:'re| are) asked|please|your task is|nous vous demandons|il vous est demande|merci de)\b.{0,120}\b(?:label|determine|decide|read|judge|annotat|etiquet|determiner|lire|juger|annoter)\w*.{0,400}\b(?:labels?|annotat\w+|etiquet\w+)\b/

type Test = (evidence: PageEvidence) => Text | undefined

/** How each kind of page is known, gravest first. */
const TESTS: readonly (readonly [Kind, Test])[] = [
  [
    'privacy-notice',
    (page) =>
      when(
        /privacy|confidentialit|rgpd|gdpr|notice|^information|registre|aipd|dpia/.test(nameOf(page)) &&
          RIGHTS_OR_PURPOSE.test(bodyOf(page)),
        reason(
          'its name and its words are those of a notice on personal data',
          'son nom et ses mots sont ceux d’une information sur des données personnelles',
        ),
      ),
  ],
  [
    'incident-plan',
    (page) =>
      when(
        has(page, 'incident-plan') &&
          /incident|runbook|playbook|intervention|irp|violation|breach|crise/.test(nameOf(page)),
        reason('its name and a section are about incidents', 'son nom et une section portent sur les incidents'),
      ),
  ],
  [
    'rollback-plan',
    (page) =>
      when(
        has(page, 'rollback-plan') && /roll ?back|retour|runbook|deploy/.test(nameOf(page)),
        reason(
          'its name and a section are about going back to a version',
          'son nom et une section portent sur le retour à une version',
        ),
      ),
  ],
  [
    'security-policy',
    (page) =>
      when(
        /^secur/.test(nameOf(page)),
        reason('its name is that of a security policy', 'son nom est celui d’une politique de sécurité'),
      ),
  ],
  [
    'retention-schedule',
    (page) =>
      when(
        /retention|conservation/.test(nameOf(page)) && has(page, 'retention-period'),
        reason('its name and its sentences are about retention', 'son nom et ses phrases portent sur la conservation'),
      ),
  ],
  [
    'annotation-guide',
    (page) =>
      when(
        /annotat|label|etiquet|codebook|coding|coder|guideline|consigne|protocol|tagging/.test(folderAndName(page)) &&
          speaksToAnnotators(page),
        reason(
          'its name and its words are those of instructions to annotators',
          'son nom et ses mots sont ceux de consignes d’annotation',
        ),
      ),
  ],
  [
    'annotation-guide',
    (page) =>
      when(
        ASSIGNS_LABELLING.test(sentencesIn(page)),
        reason(
          'it tells its readers that their task is to rate, rank or label',
          'elle dit à ses lecteurs que leur tâche est de noter, de classer ou d’étiqueter',
        ),
      ),
  ],
  ['model-card', isModelCard],
  ['dataset-card', isDatasetCard],
  [
    'datasheet',
    (page) =>
      when(
        /data ?sheet|fiche/.test(nameOf(page)) && count(titles(page), SHEET_HEADING) >= 2,
        reason(
          'its sections are those of a datasheet for a dataset',
          'ses sections sont celles d’une fiche de jeu de données',
        ),
      ),
  ],
  [
    'dataset-log',
    (page) =>
      when(
        /(?:data|dataset|donnees|corpus)\b.*(?:change ?log|journal|history|versions)/.test(folderAndName(page)) &&
          /\d{4}|\bv?\d+\.\d/.test(bodyOf(page)),
        reason(
          'its place and its entries are those of a log of data',
          'sa place et ses entrées sont celles d’un journal de données',
        ),
      ),
  ],
  [
    'project-page',
    ({ statements }) =>
      when(
        statements.length > 0,
        reason(
          'some of its sentences speak of data, annotation or security',
          'certaines de ses phrases parlent de données, d’annotation ou de sécurité',
        ),
      ),
  ],
]

/** Instructions name labels and tell people what to do with them; a page on folders and files does not. */
function speaksToAnnotators(evidence: PageEvidence): boolean {
  if (has(evidence, 'quality-control')) return true
  const definitions = evidence.statements.filter(({ concept }) => concept === 'label-definition')
  if (definitions.length >= 2) return true
  const spoken = sentencesIn(evidence).match(
    /\b(?:annotat(?:e|ors?|ing)|annotez|annoter|annotateurs?|labell?(?:ers?|ing)|coders?|choose|choisir|choisissez|select|mark|etiquete[rz])\b/g,
  )
  const enough = NAMED_GUIDE.test(nameOf(evidence)) ? 2 : 3
  if ((spoken?.length ?? 0) >= enough) return true
  return ASKS_ANNOTATORS.test(sentencesIn(evidence))
}

/** What a page is, gravest first; a page that is something is not also a plain project page. */
export function classify(evidence: PageEvidence): Classed[] {
  const passed = TESTS.flatMap(([kind, test]) => {
    const because = test(evidence)
    return because === undefined ? [] : [{ kind, because }]
  })
  const classed = passed.filter(({ kind }, at) => passed.findIndex((other) => other.kind === kind) === at)
  return classed.length > 1 ? classed.filter(({ kind }) => kind !== 'project-page') : classed
}
