import { entriesOf, get, type MapEntry, textOf } from '../formats/tree.ts'
import type { InputName } from './inputs.ts'
import type { Use } from './workflow.ts'

/** The token of the job, as workflows write it. */
const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i

/** What a step gives to an input, whatever the case of its name, as the runner reads it. */
export function givenTo({ step }: Use, name: InputName): MapEntry | undefined {
  return entriesOf(get(step, 'with')).find(({ key }) => key.toLowerCase() === name)
}

/** Whether a text is known when the job runs only. */
export function isExpression(text: string): boolean {
  return text.includes('${{')
}

/** A flag that is on or off by what the workflow says; `undefined` when an expression decides. */
function flagOf(use: Use, name: InputName, byDefault: boolean): boolean | undefined {
  const given = givenTo(use, name)
  if (given === undefined) return byDefault
  const text = textOf(given.value) ?? ''
  return isExpression(text) ? undefined : text === 'true'
}

/** The token that a step gives in the place of that of its job, whose permissions then count for nothing. */
export function otherToken(use: Use): MapEntry | undefined {
  const given = givenTo(use, 'token')
  const text = textOf(given?.value)
  return text === undefined || OWN_TOKEN.test(text) ? undefined : given
}

/** What a step surely writes to GitHub. */
export function writesOf(use: Use): { readonly check: boolean; readonly review: boolean } {
  const isWritten = flagOf(use, 'dry-run', false) === false
  const isOn = (name: InputName) => isWritten && flagOf(use, name, true) === true
  return { check: isOn('check-run'), review: isOn('review') }
}
