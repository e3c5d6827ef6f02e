import { describe, expect, it } from 'vitest'
import { isNominated } from '../../../../core/readers/nominate.ts'
import { readDocument } from '../../../../core/readers/read-document.ts'
import type { Concept } from '../../../../core/words/concept.ts'
import type { Statement } from '../../../../core/words/document.ts'
import type { Aspect } from '../../../../core/words/statement-value.ts'

function statements(path: string, text: string): readonly Statement[] {
  return readDocument(path, new TextEncoder().encode(text))?.statements ?? []
}

function polarities(concept: Concept, text: string, path = 'README.md'): string[] {
  const said = statements(path, `# Data\n\n${text}\n`).filter((one) => one.concept === concept)
  return [...new Set(said.map(({ polarity }) => polarity))]
}

function aspects(text: string): Aspect[] {
  const page = `# Annotation guide\n\nAnnotators label the data. Label each item. Annotate with care.\n\n${text}\n`
  return statements('annotation_guide.md', page).flatMap(({ value }) =>
    value?.type === 'aspect' ? [value.aspect] : [],
  )
}

describe('a route for corrections', () => {
  it.each([
    'Reporting issues with the model: see the tracker.',
    'Report any problem in the dataset on the tracker.',
    'Where to send questions or comments about the model: the forum.',
    'Instructions on how to provide feedback on the dataset are in the wiki.',
    'We offer an output reporting mechanism.',
    'You can contest the label that was given to your message.',
    'Signalez tout problème dans les données sur le forum.',
    'Adressez vos remarques sur les annotations à donnees@example.org.',
    'Vous pouvez contester une étiquette par courriel.',
  ])('is seen: %s', (text) => {
    expect(polarities('correction-route', text)).toEqual(['asserted'])
  })

  it.each([
    'The main challenge the labels pose is their imbalance.',
    'We report problems of convergence of the model training.',
    'This challenge label set comes from a competition.',
    'Reviewers provide feedback on the model in their reviews.',
    'Users share feedback and the data are sorted.',
    'Le principal problème avec les données est leur volume.',
    'Les relecteurs ont fait des remarques sur le modèle de l’article.',
  ])('is not seen: %s', (text) => {
    expect(polarities('correction-route', text)).toEqual([])
  })

  it.each([
    ['name: Wrong label\ndescription: Tell us about a label\nbody: []\n', ['correction-route']],
    ['name: Jeu\ndescription: Contester une étiquette du corpus\nbody: []\n', ['correction-route']],
    ['name: Bug report\ndescription: Report an error when loading a dataset\nbody: []\n', []],
    ['name: Bogue\ndescription: Erreur au chargement des données\nbody: []\n', []],
    ['name: Feature request\nbody: []\n', []],
    ['name: Wrong label\n', []],
  ])('is seen in an issue form or not: %s', (text, expected) => {
    const path = '.github/ISSUE_TEMPLATE/form.yml'
    expect(isNominated(path)).toBe(true)
    expect(statements(path, text).map(({ concept }) => concept)).toEqual(expected)
  })
})

describe('measures of security', () => {
  it.each([
    'The relay writes an append-only audit log.',
    'It stores the staging token as a server secret.',
    'Never copy note text or take screenshots of notes.',
    'Do not download patient records onto a personal machine.',
    'Les journaux d’accès conservent chaque consultation.',
    'Ne copiez jamais les dossiers hors de l’espace protégé.',
    'Les jetons sont gardés dans un coffre-fort.',
    'Aucune capture d’écran des dossiers n’est permise.',
  ])('are seen: %s', (text) => {
    expect(polarities('security-measures', text)).toEqual(['asserted'])
  })

  it.each([
    'Do not copy answers from other models.',
    'No screenshots are available yet.',
    'Les captures d’écran ne sont pas disponibles.',
    'The model predicts the next tokens as text.',
    'Do not download the data to train a model.',
    'Ne téléchargez pas les données deux fois.',
  ])('are not seen: %s', (text) => {
    expect(polarities('security-measures', text)).toEqual([])
  })

  it.each(['## Security checks', '## Security model', '## Modèle de sécurité'])('are seen under %s', (heading) => {
    expect(
      polarities('security-measures', `${heading}\n\nUploads are limited, and tokens stay on the server.`),
    ).toEqual(['asserted'])
  })
})

describe('a notice kept elsewhere', () => {
  it.each([
    ['Learn more in our [Privacy Center](https://example.org/privacy).', ['asserted']],
    ['The data centre keeps privacy in mind.', []],
  ])('is a link to it: %s', (text, expected) => {
    expect(polarities('notice', text)).toEqual(expected)
  })
})

describe('the rights of those who gave data', () => {
  it.each([
    ['We remove a donation when a donor requests withdrawal before release.', ['asserted']],
    ['Les enregistrements sont retirés si une participante demande son retrait.', ['asserted']],
    ['A contributor opens a pull request and requests review.', []],
    ['L’administrateur demande le retrait du paquet.', []],
  ])('are told by what they may ask: %s', (text, expected) => {
    expect(polarities('rights', text)).toEqual(expected)
  })
})

describe('points of a protocol', () => {
  it.each([
    'If you can’t determine whether a reply is accurate, skip it instead.',
    'When you’re unsure, flag the message.',
    'Si vous ne pouvez pas trancher, passez au message suivant.',
    'Dans le doute, laissez la case vide.',
  ])('say what becomes of an item that cannot be judged: %s', (text) => {
    expect(aspects(text)).toContain('doubtful-item')
  })

  it.each(['If you cannot install the tool, see the manual.', 'En cas de doute sur la licence, écrivez-nous.'])(
    'do not: %s',
    (text) => {
      expect(aspects(text)).not.toContain('doubtful-item')
    },
  )

  it('do not take what a corpus covers for what annotators say', () => {
    expect(aspects('## Edge cases covered\n\n1. Abbreviations\n')).not.toContain('feedback')
    expect(aspects('## Edge cases\n\n1. Abbreviations\n')).toContain('feedback')
  })
})

describe('a guide', () => {
  it('is one whatever is written down: what an image says is a label too', () => {
    const text = '## Annotation guidelines\n\nEach ground truth file holds the text of the image.'
    expect(polarities('annotation-protocol', text)).toEqual(['asserted'])
    expect(polarities('annotation-protocol', '## Tagging rules\n\nReleases are cut on Mondays.')).toEqual([])
  })

  it.each([
    ['tests/test_corpus/annotations/README.md', true],
    ['tests/corpus/annotations/guide.md', true],
    ['tests/fixtures/annotations/README.md', false],
    ['tests/README.md', false],
    ['tests/a/b/annotations/README.md', false],
    ['node_modules/x/tests/annotations/README.md', false],
  ])('is the project’s own among the tests: %s', (path, expected) => {
    expect(isNominated(path)).toBe(expected)
  })
})
