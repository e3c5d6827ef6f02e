import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { sarifSchema } from './sarif-schema.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

/** What is wrong with a SARIF log, each as a place and a sentence; nothing when it is right. */
export function sarifFaults(log: unknown): string[] {
  isSarif(log)
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
