import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../core/readers/read-document.ts'
import type { Statement } from '../../../../core/words/document.ts'
import type { Aspect } from '../../../../core/words/statement-value.ts'

function statementsIn(path: string, text: string): readonly Statement[] {
  return readDocument(path, new TextEncoder().encode(text))?.statements ?? []
}

function aspectsIn(path: string, text: string): Aspect[] {
  const found = statementsIn(path, text).flatMap(({ value, polarity }) =>
    value?.type === 'aspect' && polarity === 'asserted' ? [value.aspect] : [],
  )
  return [...new Set(found)]
}

function says(concept: Statement['concept'], path: string, text: string): boolean {
  return statementsIn(path, text).some(
    (statement) => statement.concept === concept && statement.polarity === 'asserted',
  )
}

function guide(sentence: string): string {
  return `# Annotation guide\n\nRead the whole message, then choose and mark one label, and annotate the next message.\n\n## Labels\n\n- **angry**: the writer complains of the service.\n- **calm**: anything else.\n\n${sentence}\n`
}

/** One point in both languages: sentences that cover it, and look-alikes that do not. */
const POINTS: readonly (readonly [aspect: Aspect, covers: readonly string[], doesNot: readonly string[]])[] = [
  [
    'access',
    [
      'Only the annotation team opens the messages.',
      'Each annotator receives one batch a week.',
      'L’accès aux messages est restreint aux personnes habilitées.',
      'Les lots sont répartis entre les relecteurs.',
    ],
    ['Press the access key to open the menu.', 'Le message est clair.', 'Use only one label.'],
  ],
  [
    'feedback',
    [
      'If you hesitate, ask the lead annotator.',
      'Post your doubts in the Slack channel.',
      'Signalez les cas difficiles au responsable.',
      'Une réunion hebdomadaire permet d’en parler.',
    ],
    ['The writer asks for a refund.', 'L’auteur pose une question sur sa facture.'],
  ],
  [
    'doubtful-item',
    [
      'Skip images that are blurry.',
      'If the recording is inaudible, mark it as unusable.',
      'N’annotez pas les images floues.',
      'Écartez les doublons.',
    ],
    ['Mark every name in the text.', 'Signalez-vous à l’accueil.', 'Choose the label that fits best.'],
  ],
  [
    'tool',
    [
      'Labels are entered in Label Studio.',
      'Open the annotation tool.',
      'L’annotation se fait dans Doccano.',
      'Ouvrez l’interface d’annotation.',
    ],
    ['A tool for gardeners is not a complaint.', 'Un outil de jardinage n’est pas une plainte.'],
  ],
]

describe.each(POINTS)('a guide on %s', (aspect, covers, doesNot) => {
  it.each(covers)('is read in: %s', (sentence) => {
    expect(aspectsIn('docs/annotation-guide.md', guide(sentence))).toContain(aspect)
  })

  it.each(doesNot)('is not read in: %s', (sentence) => {
    expect(aspectsIn('docs/annotation-guide.md', guide(sentence))).not.toContain(aspect)
  })
})

describe('where a protocol is told', () => {
  it('is a guide, or a section that says enough', () => {
    expect(aspectsIn('docs/annotation-guide.md', guide(''))).toContain('procedure')
    const section =
      '# Messages\n\n## Protocole d’annotation\n\nChaque annotateur lit le message en entier puis choisit une étiquette.\n'
    expect(aspectsIn('README.md', section)).toEqual(expect.arrayContaining(['procedure', 'access']))
  })

  it.each([
    '# Messages\n\n## Annotation guidelines\n\nThe annotation guidelines are kept on our wiki: https://example.org/guide\n',
    '# Messages\n\n## Protocole d’annotation\n\nVoir le protocole d’annotation sur l’intranet de l’équipe.\n',
    '# Messages\n\n## Annotation guidelines\n\nTODO\n',
    '# Messages\n\nMessages are annotated by two people. Ask the lead in the channel. Skip blurry images.\n',
  ])('is neither a link, nor a blank, nor any sentence elsewhere', (text) => {
    expect(aspectsIn('README.md', text)).not.toContain('procedure')
    expect(aspectsIn('README.md', text)).not.toContain('doubtful-item')
  })
})

/** Measures for sensitive annotation, in both languages, and their look-alikes. */
const MEASURES: readonly (readonly [aspect: Aspect, tells: readonly string[], doesNot: readonly string[]])[] = [
  [
    'other-data',
    [
      'Synthetic voices are used instead of recordings of patients.',
      'Des images de synthèse remplacent les radiographies chaque fois que possible, plutôt que des données réelles.',
    ],
    ['The synthetic minority class is oversampled.', 'Les données réelles sont annotées.'],
  ],
  [
    'factual-criteria',
    [
      'Skin colour is given in RGB, never as an origin.',
      'Les étiquettes reposent sur des critères objectifs.',
      'Diagnoses follow ICD-10 codes.',
    ],
    ['There are no objective criteria.', 'The objective function is minimised.', 'Aucun critère objectif n’est donné.'],
  ],
  [
    'context',
    [
      'Do not infer an illness from the voice.',
      'Annotate only what is visible.',
      'Ne déduisez rien au-delà de ce que montre l’image.',
      'S’en tenir à ce que montrent les données.',
    ],
    ['We infer the topic from the text.', 'Le modèle déduit l’émotion.'],
  ],
  [
    'closer-checks',
    [
      'All annotations are reviewed by a second physician.',
      'A random sample is checked every week.',
      'Toutes les annotations sont relues.',
      'Un audit externe des annotations a lieu chaque année.',
    ],
    ['The notes are annotated.', 'Every pull request gets a code review.', 'Les annotations sont prêtes.'],
  ],
  [
    'closer-security',
    [
      'Notes are annotated on site, on isolated workstations.',
      'Patient records never leave the hospital.',
      'L’annotation se fait en interne.',
      'Les données de santé sont chiffrées.',
    ],
    ['The site lists the labels.', 'Les étiquettes internes sont listées.', 'Les annotations ne sont pas chiffrées.'],
  ],
]

describe.each(MEASURES)('%s, among measures for sensitive data', (aspect, tells, doesNot) => {
  it.each(tells)('is read in: %s', (sentence) => {
    expect(aspectsIn('docs/annotation-guide.md', guide(sentence))).toContain(aspect)
  })

  it.each(doesNot)('is not read in: %s', (sentence) => {
    expect(aspectsIn('docs/annotation-guide.md', guide(sentence))).not.toContain(aspect)
  })
})

describe('what data and models are for', () => {
  it.each([
    'This dataset is intended for training a classifier of complaints.',
    'The model detects falls.',
    'These recordings will be used to train a model.',
    'Ces images servent à entraîner un modèle.',
    'Le jeu de données a pour but d’évaluer des assistants.',
    'Ces données ne serviront qu’à étudier les chutes : elles sont utilisées pour entraîner un modèle.',
  ])('is read in: %s', (sentence) => {
    expect(says('purpose', 'README.md', `# Data\n\nLabelled by two nurses.\n\n${sentence}\n`)).toBe(true)
  })

  it.each([
    'The model is not intended for diagnosis.',
    'Run pip install to use the script.',
    'Ce jeu de données n’est pas destiné à la surveillance.',
    'Recorded in two homes.',
    'The dataset is released under a licence for research.',
  ])('is not read in: %s', (sentence) => {
    expect(says('purpose', 'README.md', `# Records\n\nLabelled by two nurses.\n\n${sentence}\n`)).toBe(false)
  })
})

describe('which annotations of a reused set are kept', () => {
  it.each([
    'Only the posture labels were kept.',
    'We dropped the gender and age columns.',
    'All labels are used.',
    'Seules les étiquettes de posture ont été conservées.',
    'Les colonnes inutiles ont été supprimées.',
    'Toutes les étiquettes servent.',
  ])('is read in: %s', (sentence) => {
    expect(says('annotation-selection', 'README.md', `# Data\n\nLabelled by two nurses.\n\n${sentence}\n`)).toBe(true)
  })

  it.each([
    'Select the labels you want and click on Save.',
    'The labels are listed below.',
    'Sélectionnez une étiquette puis cliquez sur Enregistrer.',
    'Les étiquettes sont listées ci-dessous.',
    'Select a GitHub label for your issue.',
  ])('is not read in: %s', (sentence) => {
    expect(says('annotation-selection', 'README.md', `# Data\n\nLabelled by two nurses.\n\n${sentence}\n`)).toBe(false)
  })
})

describe('why people are labelled', () => {
  it.each([
    'The label “suspect” is necessary to find that person again.',
    'Suspect: the person named by the judge. It does not mean guilt. It is needed for the search.',
    'L’étiquette « suspect » est justifiée par la commission rogatoire.',
    'L’étiquette « fraudeur » est donnée afin de retrouver les dossiers jugés.',
  ])('is read in: %s', (sentence) => {
    expect(says('label-justification', 'docs/annotation-guide.md', guide(sentence))).toBe(true)
  })

  it.each([
    'No justification is given for the label suspect.',
    'The label “suspect” is given to people who stay for long.',
    'L’étiquette « suspect » est donnée sans justification.',
    'Because the label is clear, choose it.',
  ])('is not read in: %s', (sentence) => {
    expect(says('label-justification', 'docs/annotation-guide.md', guide(sentence))).toBe(false)
  })

  it('is nobody’s concern in a page that speaks of no labels', () => {
    const text = '# News\n\nPersonal data are kept for 3 months. The suspect fled because the door was open.\n'
    expect(says('label-justification', 'README.md', text)).toBe(false)
  })
})
