import { describe, expect, it } from 'vitest'
import { QUESTION_WORDS } from '../../core/configuration/question-words.ts'
import { QUESTIONS } from '../../core/words/profile.ts'
import { configured, type Files, GRAVE, QUIET } from '../support/configured.ts'
import { reviewFiles, said } from '../support/review-files.ts'

const PROJECT: Files = { ...configured(GRAVE), ...QUIET }

async function saidOf(files: Files): Promise<string[]> {
  return said(await reviewFiles(files)).sort()
}

/** The project with a sentence more in its README. */
function readmeWith(sentence: string): Files {
  return { ...PROJECT, 'README.md': `${QUIET['README.md']}\n${sentence}\n` }
}

/** The project with a model card that begins so. */
function cardWith(frontMatter: string, sentence = ''): Files {
  return { ...PROJECT, 'MODEL_CARD.md': `---\n${frontMatter}\n---\n${QUIET['MODEL_CARD.md']}\n${sentence}\n` }
}

async function expectUnchanged(files: Files, than: Files = PROJECT): Promise<void> {
  const [before, after] = await Promise.all([saidOf(than), saidOf(files)])
  expect(before.length).toBeGreaterThan(5)
  expect(after).toEqual(before)
}

describe('a sentence in the README', () => {
  it.each([
    'The system is classified as high-risk under the AI Act.',
    'The system is of minimal risk under the AI Act.',
    'Le système est classé à haut risque au sens du règlement IA.',
  ])('A-13, S-17 · a class under the AI Act changes nothing: %s', async (sentence) => {
    await expectUnchanged(readmeWith(sentence))
  })

  it.each([
    'We are a start-up of three people.',
    'We are a group of 40,000 employees in twenty countries.',
    'Nous sommes une association de deux bénévoles, sans budget.',
  ])('S-04 · the size of an organisation changes nothing: %s', async (sentence) => {
    await expectUnchanged(readmeWith(sentence))
  })

  it.each([
    'This is a research prototype.',
    'A proof of concept, for internal use only; it will not be marketed.',
    'Un prototype de recherche, sans mise sur le marché.',
  ])('S-08, A-14 · a prototype or an internal use exempts from nothing: %s', async (sentence) => {
    await expectUnchanged(readmeWith(sentence))
  })

  it.each([
    'The model learns without supervision.',
    'Training is supervised, on labels.',
    'The model is tuned by reinforcement learning from human feedback.',
    'L’apprentissage est non supervisé.',
  ])('A-04 · the type of learning changes nothing: %s', async (sentence) => {
    await expectUnchanged(readmeWith(sentence))
  })

  it('S-27 · homomorphic encryption, used or not, changes nothing but what it counts for as a technology', async () => {
    const [used, unused] = await Promise.all([
      saidOf(readmeWith('Embeddings are protected by homomorphic encryption.')),
      saidOf(PROJECT),
    ])
    const others = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('privacy-technology'))
    expect(others(used)).toEqual(others(unused))
    expect(used.length).toBeLessThanOrEqual(unused.length)
  })

  it('S-26 · a committee that chose to look at security is not remarked on', async () => {
    const involved = await saidOf(readmeWith('The ethics committee reviewed the access rights of the cluster.'))
    expect((await saidOf(PROJECT)).filter((line) => !line.startsWith('ethics'))).toEqual(
      involved.filter((line) => !line.startsWith('ethics')),
    )
  })
})

describe('the model and the data', () => {
  it.each([
    'pipeline_tag: text-generation\nlibrary_name: transformers',
    'pipeline_tag: tabular-classification\nlibrary_name: sklearn',
    'pipeline_tag: image-classification\nlibrary_name: timm',
    'pipeline_tag: automatic-speech-recognition',
  ])('S-09, S-11 · the family of the model changes nothing: %s', async (frontMatter) => {
    await expectUnchanged(cardWith(frontMatter), cardWith('language: en'))
  })

  it.each(['The model is a large language model.', 'The model is a random forest.'])(
    'S-09, S-11 · nor does its name in a sentence: %s',
    async (sentence) => {
      await expectUnchanged(cardWith('language: en', sentence), cardWith('language: en'))
    },
  )

  it('S-10 · the volume of the data changes nothing', async () => {
    const sized = (size: string): Files => ({
      ...PROJECT,
      'DATASET_CARD.md': `---\nsize_categories:\n- ${size}\n---\n# Dataset card\n\nCalls.\n`,
    })
    await expectUnchanged(sized('n>1T'), sized('n<1K'))
  })

  it('A-05 · figures of performance, good or bad, change nothing', async () => {
    const scored = (score: string): Files =>
      cardWith('language: en', `\n## Results\n\n| metric | value |\n|---|---|\n| F1 | ${score} |\n`)
    await expectUnchanged(scored('0.99'), scored('0.12'))
  })

  it('FS-03, FA-08 · public data, under any licence, stay with the rules on security and people', async () => {
    const open = await saidOf({ ...readmeWith('The calls are public data, open to all.'), LICENSE: 'CC-BY-4.0\n' })
    expect(open).toEqual(await saidOf(PROJECT))
    expect(open).toContain('security-measures-described warning')
  })

  it('FA-01 · annotation by a machine is not exempt', async () => {
    const { annotation: _, ...rest } = GRAVE
    const made = await saidOf({
      ...configured(rest),
      ...QUIET,
      'DATASET_CARD.md': '---\nannotations_creators:\n- machine-generated\n---\n# Dataset card\n\nCalls.\n',
    })
    expect(made).toContain('notice-mentions-annotation legal')
    expect(made).toContain('incident-plan-documented warning')
  })

  it('FG-01 · who contributes to the code changes nothing', async () => {
    await expectUnchanged({ ...PROJECT, '.github/CODEOWNERS': '* @one-person\n' })
  })

  it('FA-09 · labels about the context are not remarked on', async () => {
    const labelled = (...values: readonly string[]): Files => ({
      ...PROJECT,
      'annotation/labels.xml': `<View>\n<Text name="t" value="$t"/>\n<Choices name="c" toName="t">\n${values
        .map((value) => `<Choice value="${value}"/>`)
        .join('\n')}\n</Choices>\n</View>\n`,
      'annotation/guide.md':
        '# Annotation guide\n\n## Labels\n\n- calm: the voice stays even\n- rude: an insult is heard\n- rain: rain is heard\n- night: between 10 pm and 6 am\n',
    })
    await expectUnchanged(labelled('calm', 'rude', 'rain', 'night'), labelled('calm', 'rude'))
  })
})

describe('what is not asked', () => {
  it('S-04, A-13, S-11, A-04 · no question on size, on the AI Act, on the family of the model or on learning', () => {
    const asked = JSON.stringify([Object.keys(QUESTIONS), QUESTION_WORDS])
    expect(asked).not.toMatch(
      /employees? number|company size|taille de l|AI Act|RIA\b|supervis|language model|modèle de langage/i,
    )
  })
})
