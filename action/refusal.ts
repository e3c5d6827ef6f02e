import type { Text } from '../core/words/text.ts'
import type { Refused } from '../core/workflow/remedy.ts'
import { isRefusal } from '../github/client.ts'
import { isLimit } from '../github/patience.ts'
import { SaidError } from '../github/said-error.ts'

/** What could not be written, with what GitHub refused it for where a line of the workflow may be its cause. */
export interface Refusal extends Text {
  readonly refused?: Refused
}

/** An obstacle whose cause may be a line of the workflow. */
export class WorkflowError extends SaidError {
  readonly refused: Refused

  constructor(text: Text, refused: Refused, options?: ErrorOptions) {
    super(text, options)
    this.name = 'WorkflowError'
    this.refused = refused
  }
}

/** What GitHub refused a run for that ended in `error`; what is refused outside of writing is a reading. */
export function refusedBy(error: unknown): Refused | undefined {
  if (error instanceof WorkflowError) return error.refused
  return isRefusal(error, 403, 404) && !isLimit(error) ? { kind: 'permission', scope: 'contents' } : undefined
}

/** `texts` with what to change in the workflow after each that a permission was refused for. */
export async function withRemedies(
  texts: readonly Refusal[],
  remedyOf: (refused: Refused | undefined) => Promise<Text | undefined>,
): Promise<readonly Text[]> {
  return Promise.all(
    texts.map(async ({ en, fr, refused }) => {
      const remedy = await remedyOf(refused)
      return remedy === undefined ? { en, fr } : { en: `${en} ${remedy.en}`, fr: `${fr} ${remedy.fr}` }
    }),
  )
}
