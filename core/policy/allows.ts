import { MODES, type Mode, type Policy } from './policy.ts'

/** What the bot may write. */
export type Deed = 'check' | 'configuration' | 'issue' | 'answer'

/** The first mode that lets a deed be done; each later one does too. */
const FROM: Readonly<Record<Deed, Mode>> = {
  check: 'propose',
  configuration: 'propose',
  issue: 'act',
  answer: 'act',
}

/** Whether a policy lets the bot do something. */
export function allows({ mode }: Pick<Policy, 'mode'>, deed: Deed): boolean {
  return MODES.indexOf(mode) >= MODES.indexOf(FROM[deed])
}
