import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const said = { type: 'string', minLength: 1 }
const text = (maxLength?: number) => ({
  type: 'object',
  required: ['text'],
  properties: { text: maxLength === undefined ? said : { ...said, maxLength } },
})

/** Relative to the root of the repository: no scheme, no host, no step upwards. */
const uri = { ...said, format: 'uri-reference', pattern: '^(?![a-z][a-z0-9+.-]*:|/)(?!(?:.*/)?\\.\\.?(?:/|$))' }
const line = { type: 'integer', minimum: 1 }

const physicalLocation = {
  type: 'object',
  required: ['artifactLocation', 'region'],
  properties: {
    artifactLocation: { type: 'object', required: ['uri'], properties: { uri } },
    region: {
      type: 'object',
      required: ['startLine', 'startColumn', 'endLine'],
      properties: { startLine: line, startColumn: line, endLine: line },
    },
  },
}

const locations = {
  type: 'array',
  maxItems: 1_000,
  items: { type: 'object', required: ['physicalLocation'], properties: { physicalLocation } },
}

const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  not: { required: ['suppressions'] },
  properties: {
    ruleId: said,
    level: { enum: ['note', 'warning', 'error'] },
    message: text(),
    locations: { ...locations, minItems: 1, maxItems: 1 },
    relatedLocations: { ...locations, maxItems: 100 },
    partialFingerprints: {
      type: 'object',
      required: ['primaryLocationLineHash'],
      properties: { primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{16}:1$' } },
    },
    baselineState: { enum: ['new', 'unchanged'] },
  },
}

const rule = {
  type: 'object',
  required: ['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration', 'properties'],
  properties: {
    id: said,
    shortDescription: text(1_024),
    fullDescription: text(1_024),
    help: { type: 'object', required: ['text', 'markdown'], properties: { text: said, markdown: said } },
    defaultConfiguration: {
      type: 'object',
      required: ['level'],
      properties: { level: { enum: ['note', 'warning', 'error'] } },
    },
    properties: {
      type: 'object',
      required: ['tags', 'problem.severity'],
      properties: {
        tags: { type: 'array', maxItems: 10, items: said },
        'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
      },
    },
  },
}

const driver = {
  type: 'object',
  required: ['name', 'version', 'rules'],
  properties: { name: said, version: said, rules: { type: 'array', minItems: 1, maxItems: 25_000, items: rule } },
}

/** What GitHub's documentation of SARIF asks of a file beyond the standard, and most of what it keeps. */
const schema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: { type: 'object', required: ['driver'], properties: { driver } },
          results: { type: 'array', maxItems: 5_000, items: result },
        },
      },
    },
  },
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const isTaken = ajv.compile(schema)

/** Bytes of an upload, compressed, above which code scanning refuses it. */
const UPLOAD_LIMIT = 10_000_000

/** Why code scanning would refuse an upload, drop part of it, or show as open what is not; nothing when it would not. */
export function codeScanningFaults(upload: string): string[] {
  const size = gzipSync(upload).length
  isTaken(JSON.parse(upload))
  const faults = (isTaken.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
  return size > UPLOAD_LIMIT ? [...faults, `${size} bytes compressed`] : faults
}
