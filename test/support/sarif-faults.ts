import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const schema = JSON.parse(readFileSync(new URL('sarif/sarif-2.1.0.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const isSarif = ajv.compile(schema)

/** What is wrong with a SARIF log by the standard's schema, each as a place and a sentence; nothing when it is right. */
export function sarifFaults(log: unknown): string[] {
  isSarif(log)
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
