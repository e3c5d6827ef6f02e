import { decode } from '../core/formats/decode.ts'
import type { Bytes, Snapshot } from '../core/words/snapshot.ts'
import { type Occasion, writesCheckOn } from '../core/workflow/speaks.ts'

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

function textOf(bytes: Bytes | undefined): string {
  const decoded = bytes && decode(bytes)
  return decoded?.ok === true ? decoded.text : ''
}

/**
 * Whether a workflow of the branch has the Action write its check run on such an occasion: the app then leaves it to the
 * Action, so that the two do not say the same twice. From a fork most tokens only read, and the app speaks.
 */
export async function isLeftToAction(branch: Snapshot, occasion: Occasion): Promise<boolean> {
  const workflows = (await branch.list()).filter(({ path, type }) => type === 'file' && WORKFLOW.test(path))
  if (workflows.length === 0) return false
  const contents = await branch.read(workflows)
  return workflows.some(({ oid }) => writesCheckOn(textOf(contents.get(oid)), occasion))
}
