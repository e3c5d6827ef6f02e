import { describe, expect, it } from 'vitest'
import { isPlaceholder } from '../../../../core/lexicon/placeholders.ts'

describe('a blank to fill in', () => {
  it.each([
    '[name] TODO',
    '[name] decides.',
    '[Nom du responsable] coordonne la réponse.',
    '<your team> is on duty',
    'Contact: [name]',
    'Steps: TODO',
    'Responsable : à compléter',
    'TODO by the team in Lyon',
    'FIXME who is called first',
  ])('is one: %s', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    'To do this, call the officer on duty.',
    '[1] gives the reference of the plan.',
    '[Contact us](https://example.org/contact) within a day.',
    'Names are replaced with [NAME] in every call.',
    'Les noms sont remplacés par [NOM] dans chaque appel.',
    'Contact: security@example.org',
    'Étapes : isoler, prévenir, rétablir',
    'Role: the officer on duty decides',
  ])('is none: %s', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})
