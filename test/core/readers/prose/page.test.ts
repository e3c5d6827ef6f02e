import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../core/readers/read-document.ts'
import type { Document } from '../../../../core/words/document.ts'

function read(path: string, text: string): Document | undefined {
  return readDocument(path, new TextEncoder().encode(text))
}

/** `concept polarity line` of each statement. */
function stated(path: string, text: string): string[] {
  return (read(path, text)?.statements ?? []).map(
    ({ concept, polarity, location }) => `${concept} ${polarity} ${location.startLine}`,
  )
}

function periods(path: string, text: string): unknown[] {
  return (read(path, text)?.statements ?? []).flatMap(({ value }) => (value?.type === 'retention' ? [value] : []))
}

describe('plans', () => {
  it('a plan with steps is one, in both languages, at its heading', () => {
    expect(
      stated('SECURITY.md', '# Security\n\n## Incident response\n\nThe on-call engineer isolates the data.\n'),
    ).toContain('incident-plan asserted 3')
    expect(
      stated('SECURITE.md', '# Sécurité\n\nGestion des incidents\n---\n\nL’astreinte isole les données.\n'),
    ).toContain('incident-plan asserted 3')
  })

  it.each([
    ['an empty section', '## Incident response\n\n## Contact\n', 'incident-plan placeholder 1'],
    ['a promise', '## Incident response\n\nA plan will be written next year.\n', 'incident-plan planned 1'],
    ['a denial', '## Incident response\n\nWe do not have an incident response plan.\n', 'incident-plan negated 1'],
    ['a reference', 'See our [incident response plan](https://example.org/irp).\n', 'incident-plan asserted 1'],
  ])('%s is told from a plan', (_, text, expected) => {
    expect(stated('SECURITY.md', text)).toContain(expected)
  })

  it.each([
    [
      'a vulnerability contact',
      'SECURITY.md',
      '# Security\n\n## Reporting a vulnerability\n\nWrite to security@example.org.\n',
      'incident-plan',
    ],
    [
      'road incidents as data',
      'README.md',
      '# Road incidents dataset\n\nPhotographs of road incidents.\n',
      'incident-plan',
    ],
    ['a database rollback', 'docs/deploy.md', '## Database rollback\n\nRevert the migration.\n', 'rollback-plan'],
    [
      'a folder layout',
      'ANNOTATION_GUIDELINES.md',
      '# Annotation guidelines\n\n## Folders\n\nImages go to `images`, text files to `truth`.\n',
      'annotation-protocol',
    ],
    [
      'a quoted text',
      'README.md',
      '# Notes\n\n> ## Incident response\n>\n> The engineer isolates the data.\n',
      'incident-plan',
    ],
    [
      'an example in code',
      'README.md',
      '# Notes\n\n```md\n## Incident response\nThe engineer isolates the data.\n```\n',
      'incident-plan',
    ],
  ])('%s is none', (_, path, text, concept) => {
    expect(stated(path, text).filter((statement) => statement.startsWith(`${concept} asserted`))).toEqual([])
  })
})

describe('retention', () => {
  it.each<[string, string, object]>([
    [
      'a sentence',
      'Recordings are kept for 24 months from their collection, then deleted.',
      { kind: 'duration', duration: 'P24M', action: 'delete' },
    ],
    [
      'une phrase',
      'Les images sont conservées deux ans à compter du 15/01/2024.',
      { kind: 'duration', duration: 'P2Y', from: '2024-01-15' },
    ],
    ['an end date', 'The data are stored until 31 March 2026.', { kind: 'until', until: '2026-03-31' }],
    [
      'une date de fin',
      'Les enregistrements sont gardés jusqu’au 31 mars 2026.',
      { kind: 'until', until: '2026-03-31' },
    ],
    ['an event', 'The data are kept until the end of the project.', { kind: 'event' }],
    ['no limit', 'The comments are kept indefinitely.', { kind: 'indefinite' }],
    ['une durée vague', 'Les données sont conservées le temps nécessaire.', { kind: 'vague' }],
  ])('%s', (_, text, expected) => {
    expect(periods('docs/retention.md', `# Retention\n\n${text}\n`)).toEqual([expect.objectContaining(expected)])
  })

  it('reads a table, row by row, with the name of what is kept', () => {
    const table =
      '# Conservation\n\n| Jeu | Durée de conservation |\n|---|---|\n| images | 24 mois |\n| voix | À définir |\n'
    expect(periods('docs/conservation.md', table)).toEqual([
      expect.objectContaining({ dataset: 'images', duration: 'P24M' }),
      expect.objectContaining({ dataset: 'voix', kind: 'vague' }),
    ])
    expect(stated('docs/conservation.md', table)).toEqual(
      expect.arrayContaining(['retention-period asserted 5', 'retention-period placeholder 6']),
    )
  })

  it.each([
    'We answer within 30 days.',
    'Access logs are kept for 90 days.',
    'Backups of the data are kept for two weeks.',
    'Le monument est conservé depuis 200 ans.',
    'Vous recevez une réponse sous cinq jours ouvrés.',
    'The knowledge cutoff of the data is 31 March 2024.',
    'Of 40 participants, 30 were retained after 6 months.',
  ])('%s is about something else', (text) => {
    expect(periods('README.md', `# Project\n\n${text}\n`)).toEqual([])
  })
})

describe('definitions of labels', () => {
  const defined = (text: string) =>
    (read('docs/annotation-guide.md', text)?.statements ?? []).flatMap(({ value, polarity }) =>
      value?.type === 'label-definition' && polarity === 'asserted' ? [value.label] : [],
    )
  const frame = (body: string) =>
    `# Annotation guide\n\nAnnotators choose one label; annotators ask when in doubt; coders choose once.\n\n## Labels\n\n${body}\n`

  it('are read in lists, tables and sections', () => {
    expect(defined(frame('- **calm**: the voice stays level.\n- `upset` – the voice rises.'))).toEqual([
      'calm',
      'upset',
    ])
    expect(defined(frame('| Label | When |\n|---|---|\n| calm | The voice stays level |\n| upset | TBD |'))).toEqual([
      'calm',
    ])
    expect(defined(frame('### calm\n\nThe voice stays level.\n\n### upset\n\nThe voice rises.'))).toEqual(
      expect.arrayContaining(['calm', 'upset']),
    )
  })

  it('keep the name as it is written', () => {
    expect(defined(frame('- `ID_CARD`: any number printed on an identity card.'))).toEqual(['ID_CARD'])
  })

  it('are not made of steps, of fields or of the parts of a page', () => {
    expect(
      defined('# Annotation guide\n\nAnnotators annotate, coders check.\n\n## Step 2: Log in\n\nOpen the tool.\n'),
    ).toEqual([])
    const card = '# A classifier of 5-class recordings\n\n## Training data\n\n- Split: 80 / 20\n- Labels: five\n'
    expect(read('MODEL_CARD.md', card)?.statements.filter(({ concept }) => concept === 'label-definition')).toEqual([])
  })

  it('are read in a table of labels wherever it stands', () => {
    const page = '# Corpus\n\n| Étiquette | Définition |\n|---|---|\n| calme | La voix reste posée. |\n'
    expect(
      read('README.md', page)?.statements.flatMap(({ value }) =>
        value?.type === 'label-definition' ? [value.label] : [],
      ),
    ).toEqual(['calme'])
  })
})

describe('guides under any name', () => {
  it.each([
    ['docs/tasks/rank_replies.md', '# Ranking\n\nIn this task, you will see five replies and rank them.\n'],
    ['docs/taches/noter.md', '# Noter\n\nDans cette tâche, vous lisez une réponse, puis vous allez la noter.\n'],
  ])('%s hands out a labelling task', (path, text) => {
    expect(read(path, text)?.kinds).toContain('annotation-guide')
  })

  it('a task for developers is none', () => {
    const text = '# Build\n\nYour task is to build the image and to push it to the registry.\n'
    expect(read('docs/tasks/build.md', text)?.kinds ?? []).not.toContain('annotation-guide')
  })
})

describe('notices', () => {
  const notice = (sentence: string) =>
    `# Privacy notice\n\nWe use the messages that you send us to improve our service, and keep them in Europe. ${sentence}\n\n## Your rights\n\nYou may ask for access to your data.\n`

  it('mention annotation, or do not', () => {
    expect(stated('PRIVACY.md', notice('People annotate some of them.'))).toContain('annotation-mention asserted 3')
    expect(stated('PRIVACY.md', notice('')).filter((line) => line.startsWith('annotation-mention'))).toEqual([])
    expect(stated('PRIVACY.md', notice('Your messages are not annotated.'))).toContain('annotation-mention negated 3')
  })
})

describe('claims about data', () => {
  it.each([
    ['The dataset is fully anonymised.', 'anonymisation-claim asserted 3'],
    ['The records were not anonymised.', 'anonymisation-claim negated 3'],
    ['All records are synthetic.', 'synthetic-data asserted 3'],
  ])('%s', (text, expected) => {
    expect(stated('README.md', `# Data\n\n${text}\n`)).toContain(expected)
  })

  it.each([
    'An anonymous function maps the data.',
    'We thank the anonymous reviewers of the data paper.',
    'Training mixes real and synthetic data.',
  ])('%s claims nothing', (text) => {
    expect(stated('README.md', `# Data\n\n${text}\n`).filter((line) => /claim|synthetic/.test(line))).toEqual([])
  })
})

describe('bad input', () => {
  it('is said, with its line and what to do', () => {
    const jinja = read('MODEL_CARD.md', '---\n{{ card_data }}\n---\n# Card\n\n## Intended use\n\nRanking.\n')
    expect(jinja).toMatchObject({ kinds: ['model-card'], read: 'partial' })
    expect(jinja?.limit?.en).toContain('line')
    expect(read('retention.yml', 'datasets:\n  - [a\n')).toMatchObject({ read: 'unreadable', statements: [] })
  })

  it('in another language is unread, never empty of meaning', () => {
    const page = read(
      'MODEL_CARD.md',
      '# 模型卡\n\n## 用途\n\n本模型用于语言训练,所有数据均经过参与者的书面同意,并按照规定保存。\n',
    )
    expect(page).toMatchObject({ language: 'other', read: 'partial', statements: [] })
  })

  it('never stops the reader, and every line is in the file', () => {
    const path = fc.constantFrom(
      'README.md',
      'MODEL_CARD.md',
      'SECURITY.md',
      'docs/retention.md',
      'PRIVACY.md',
      'labels.xml',
      'retention.yml',
      'sbom.json',
    )
    const piece = fc.constantFrom(
      '# ',
      '## Incident response\n',
      '- **a**: b\n',
      '| a | b |\n|---|---|\n',
      '```\n',
      '> ',
      '---\n',
      '<View>',
      '{"',
      'names: [',
      'kept for 2 years ',
      'À compléter\n',
      '\n',
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(path, text, (name, content) => {
        const lines = content.split('\n').length
        for (const { location, quote } of read(name, content)?.statements ?? []) {
          expect(location.startLine).toBeGreaterThanOrEqual(1)
          expect(location.endLine).toBeGreaterThanOrEqual(location.startLine)
          expect(location.endLine).toBeLessThanOrEqual(lines)
          expect(quote.length).toBeLessThanOrEqual(120)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('labels as guides write them', () => {
  const labels = (text: string) =>
    (
      read(
        'ANNOTATION_GUIDE.md',
        `# Annotation guide\n\nAnnotators annotate each comment; the annotators label it.\n\n${text}`,
      )?.statements ?? []
    ).flatMap(({ value, location }) =>
      value?.type === 'label-definition' ? [`${value.label} ${location.startLine}-${location.endLine}`] : [],
    )

  it.each([
    [
      'names with items of their own',
      '## Label categories\n\n- **Toxic** [red]\n  - Insults someone\n  - Threatens\n',
      ['Toxic 7-9'],
    ],
    [
      'headings that number them',
      '## Classes binaires\n\n### Toxique (1) - le texte insulte\n\n1. **Menaces**\n   - Directes ou non\n',
      ['Toxique 7-10', 'Menaces 9-10'],
    ],
    [
      'answers to a question',
      '#### Which kind of toxicity?\n\n##### Identity attack\n\nOn an origin.\n',
      ['Identity attack 7-9'],
    ],
    ['names in capitals with a gloss', '## Entities\n\n- ZIP (postal codes)\n- all others\n', ['ZIP 7-7']],
    [
      'items under an item that announces them',
      '## Annotation\n\n- **Étiquettes** :\n  - urgent : dans l’heure\n',
      ['urgent 8-8'],
    ],
    [
      'sentences on when to give them',
      '## Rating replies\n\nSpam should be reserved for replies without effort.\n',
      ['spam 7-7'],
    ],
    [
      'a label spoken of again',
      '## Labels\n\n- ball: the ball in play\n\n## Boxes\n\n- ball: the full circle\n- box: tight\n',
      ['ball 7-7', 'ball 11-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  it.each([
    ['numbered names', '## Labels\n\n- 0: Table\n- 1: Stamp\n'],
    [
      'variants of entities',
      '### Variantes d’entités\n\n- PERSONNE : regroupement par nom\n'.replace('PERSONNE', 'Personne'),
    ],
    ['files', '## Files\n\n- interview_01.json: the first interview\n'],
  ])('%s explain none', (_, text) => {
    expect(labels(text)).toEqual([])
  })
})

describe('the sentence that says it', () => {
  it('is placed at its own lines, inside a paragraph of several', () => {
    const text =
      '# Data\n\nThe images show streets.\nThey were labelled by two\nphysicians. Nothing else is\nknown of them.\n'
    const annotators = read('DATASHEET.md', text)?.statements.filter(({ concept }) => concept === 'annotator')
    expect(annotators?.map(({ location }) => [location.startLine, location.endLine])).toEqual([[4, 5]])
  })

  it.each([
    [
      'what another clause denies',
      'Fine-tuned from camembert-base; the test set was never used to choose.',
      'base-model asserted 3',
    ],
    [
      'what it concedes',
      'Même sans nom ni adresse, les voix permettent une identification indirecte.',
      'personal-data asserted 3',
    ],
    [
      'what follows a dash',
      'Labels were given by three physicians -- do not ask them for more.',
      'annotator asserted 3',
    ],
    ['what it denies itself', 'The records contain no personal data.', 'personal-data negated 3'],
    ['who will do it', 'This is for coders who will be annotating the notes.', 'annotator asserted 3'],
    ['a blank after its lead', 'Base model: [More Information Needed]', 'base-model placeholder 3'],
  ])('is judged without %s', (_, sentence, expected) => {
    expect(stated('DATASHEET.md', `# Data\n\n${sentence}\n`)).toContain(expected)
  })
})
