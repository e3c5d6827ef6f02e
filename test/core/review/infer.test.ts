import { describe, expect, it } from 'vitest'
import { completeAnswers, inferences } from '../../../core/review/infer.ts'
import type { Answers } from '../../../core/words/profile.ts'
import { documentsIn } from '../../support/review-example.ts'

type Files = Readonly<Record<string, string>>

function inferred(files: Files, declared: Partial<Answers> = {}): string[] {
  return inferences(declared, documentsIn(files)).map(({ question, answer, statement: { location } }) => {
    return `${question}: ${answer} (${location.path}:${location.startLine})`
  })
}

const card = (head: string, body = 'Calls labelled by mood.'): Files => ({
  'README.md': `---\n${head}\n---\n# Calls\n\n${body}\n`,
})

describe('what documents answer', () => {
  it('is who annotates, by the creators of a card', () => {
    expect(inferred(card('annotations_creators: [crowdsourced, machine-generated]'))).toEqual([
      'annotation: crowd (README.md:2)',
      'annotation: automatic (README.md:2)',
    ])
    expect(inferred(card('annotations_creators: [expert-generated]'))).toEqual([])
  })

  it('is that a model is adjusted, by the model it starts from, or trained, by what its card says it is for', () => {
    expect(inferred(card('base_model: example/base'))).toEqual(['development: fine-tuning (README.md:2)'])
    const model = {
      'MODEL_CARD.md':
        '# Model card\n\n## Purpose\n\nTraining a model that sorts calls.\n\n## Limitations\n\nNone known.\n',
    }
    expect(inferred(model)).toEqual(['development: training (MODEL_CARD.md:3)'])
    expect(
      inferred({ 'DATASET_CARD.md': '# Dataset card\n\n## Purpose\n\nTraining a model that sorts calls.\n' }),
    ).toEqual([])
  })

  it('is that anonymity is sought, by a claim or by labels that are pieces of identity', () => {
    expect(inferred(card('license: mit', 'The recordings were fully anonymised.'))).toEqual([
      'anonymisation-goal: yes (README.md:6)',
    ])
    expect(inferred({ 'classes.txt': 'PATIENT\nPHONE\nADDRESS\n' })).toEqual([
      'anonymisation-goal: yes (classes.txt:1)',
    ])
    expect(inferred({ 'classes.txt': 'PERSON\nPLACE\nPHONE\n' })).toEqual([])
    expect(inferred(card('license: mit', 'The recordings were not anonymised.'))).toEqual([])
  })

  it('is not that the whole has no annotations, by the card of one dataset among others', () => {
    const none = '---\nannotations_creators: [no-annotation]\n---\n# Notes\n\nNotes of a clinic.\n'
    const guide = '# Annotation guide\n\nAnnotators label every call. Label each call once. Annotate with care.\n'
    expect(inferred({ 'data/notes/README.md': none, 'docs/annotation_guide.md': guide })).toEqual([])
    expect(inferred({ 'data/notes/README.md': none })).toEqual(['annotation: none (data/notes/README.md:2)'])
    const crowd = none.replace('no-annotation', 'crowdsourced')
    expect(inferred({ 'README.md': none, 'data/calls/README.md': crowd })).toEqual([
      'annotation: crowd (data/calls/README.md:2)',
    ])
  })

  it('is fine-tuning alone where a model is trained too', () => {
    const model =
      '---\nbase_model: example/base\n---\n# Model card\n\n## Purpose\n\nTraining a model that sorts calls.\n\n## Limitations\n\nNone known.\n'
    expect(inferred({ 'MODEL_CARD.md': model })).toEqual(['development: fine-tuning (MODEL_CARD.md:2)'])
  })

  it('is not that anonymity is sought, where names are only replaced by pseudonyms', () => {
    const tool = (title: string) => ({ 'README.md': `# ${title}\n\nNames found in the data are personal data.\n` })
    expect(inferred(tool('Pseudonymizer of interviews'))).toEqual([])
    expect(inferred(tool('De-identification by pseudonymization'))).toHaveLength(1)
  })

  it('is never heard where the configuration answers, and once each', () => {
    const files = {
      ...card('annotations_creators: [crowdsourced]'),
      'DATASET_CARD.md': '---\nannotations_creators: [crowdsourced]\n---\n# Dataset card\n',
    }
    expect(inferred(files)).toEqual(['annotation: crowd (README.md:2)'])
    expect(inferred(files, { annotation: ['human-inhouse'] })).toEqual([])
    expect(inferred(files, { annotation: [] })).toEqual(['annotation: crowd (README.md:2)'])
  })

  it('completes the declared answers, the most demanding one winning', () => {
    const documents = documentsIn({
      ...card('annotations_creators: [no-annotation, crowdsourced]\nbase_model: example/base'),
    })
    const answers = completeAnswers({ sensitive: 'none' }, documents)
    expect(answers).toMatchObject({ sensitive: 'none', annotation: ['crowd'], development: 'fine-tuning' })
    expect(answers['personal-data']).toBe('unknown')
    expect(completeAnswers({}, documentsIn(card('annotations_creators: no-annotation'))).annotation).toEqual(['none'])
  })
})
