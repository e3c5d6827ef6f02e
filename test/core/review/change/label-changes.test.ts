import { describe, expect, it } from 'vitest'
import { labelChanges } from '../../../../core/review/change/label-changes.ts'
import { documentsIn } from '../../../support/review-example.ts'

function change(before: readonly string[], now: readonly string[]) {
  const list = (names: readonly string[]) => documentsIn({ 'classes.txt': `${names.join('\n')}\n` })
  const { added, removed, renamed } = labelChanges(list(before), list(now))
  return {
    added: added.map(({ value }) => value.name),
    removed: removed.map(({ value }) => value.name),
    renamed: renamed.map(([left, right]) => [left.value.name, right.value.name]),
  }
}

const NOTHING = { added: [], removed: [], renamed: [] }

describe('a change of labels', () => {
  it.each([
    ['order', ['calm', 'upset', 'tired'], ['tired', 'calm', 'upset']],
    ['case and accents', ['Énervé', 'calme'], ['enerve', 'CALME']],
    ['a slip of the hand', ['agressive', 'neutral'], ['aggressive', 'neutral']],
    ['two letters turned round', ['insluting', 'neutral'], ['insulting', 'neutral']],
    ['a plural', ['insult', 'neutral'], ['insults', 'neutral']],
    ['spaces for underscores', ['at_ease', 'in_pain'], ['at ease', 'in-pain']],
    ['translation', ['angry', 'happy', 'neutral'], ['colère', 'joie', 'neutre']],
    ['translation with a word that no list knows', ['angry', 'happy', 'whimsical'], ['colère', 'joie', 'fantasque']],
    ['translation of words of one root', ['toxic', 'aggressive', 'ironic'], ['toxique', 'agressif', 'ironique']],
    ['translation of people’s parts', ['employee', 'customer'], ['salarié', 'client']],
    ['one label translated', ['neutral', 'liar'], ['neutre', 'liar']],
  ])('is none when it is only %s', (_, before, now) => {
    expect(change(before, now)).toEqual(NOTHING)
  })

  it('is told apart as added, removed and renamed', () => {
    expect(change(['calm', 'upset'], ['calm', 'upset', 'drunk'])).toEqual({ ...NOTHING, added: ['drunk'] })
    expect(change(['calm', 'upset', 'drunk'], ['calm', 'drunk'])).toEqual({ ...NOTHING, removed: ['upset'] })
    expect(change(['calm', 'upset'], ['calm', 'liar'])).toEqual({ ...NOTHING, renamed: [['upset', 'liar']] })
    expect(change(['calm', 'upset'], ['drunk', 'calm', 'liar'])).toEqual({
      added: ['drunk'],
      removed: [],
      renamed: [['upset', 'liar']],
    })
  })

  it.each([
    ['employed', 'unemployed'],
    ['legal', 'illegal'],
    ['male', 'female'],
    ['man', 'woman'],
    ['typical', 'atypical'],
    ['rich', 'poor'],
    ['racist', 'rapist'],
    ['arable', 'arabe'],
    ['severity 2', 'severity 3'],
    ['trusted', 'trustee'],
  ])('from %s to %s is a renaming, not a slip', (before, now) => {
    expect(change([before, 'other'], [now, 'other']).renamed).toEqual([[before, now]])
  })

  it('takes several new words at once for what they are', () => {
    expect(change(['calm', 'upset'], ['suspect', 'witness']).renamed).toEqual([
      ['calm', 'suspect'],
      ['upset', 'witness'],
    ])
  })
})
