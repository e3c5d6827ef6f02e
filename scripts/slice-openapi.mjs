// Cuts the operations that gardefou calls out of GitHub's OpenAPI description, for the tests' stand-in for GitHub.
// Run it by hand after a change of OPERATIONS: node scripts/slice-openapi.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = '@octokit/openapi@23.0.2'
const TARGET = 'test/github/openapi/github-slice.json'
const OPERATIONS = [
  'GET /app',
  'GET /app/hook/deliveries',
  'POST /app/hook/deliveries/{delivery_id}/attempts',
  'GET /user',
  'POST /app/installations/{installation_id}/access_tokens',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/installation',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'PUT /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
]
const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'discriminator',
  'title',
  'deprecated',
  'summary',
])

function fromPackage(file) {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { stdio: 'ignore' })
    const archive = execFileSync('ls', [folder], { encoding: 'utf8' }).trim()
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder, `package/${file}`])
    return JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** JSON Schema has no `nullable`: a type becomes a list, a reference a choice. `isName` keeps properties called so. */
function asJsonSchema(node, isName = false) {
  if (Array.isArray(node)) return node.map((item) => asJsonSchema(item))
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(([key]) => isName || (!DROPPED.has(key) && key !== 'nullable'))
  const plain = Object.fromEntries(kept.map(([key, value]) => [key, asJsonSchema(value, key === 'properties')]))
  if (isName || node.nullable !== true) return plain
  if (typeof plain.type !== 'string') return { anyOf: [plain, { type: 'null' }] }
  return { ...plain, type: [plain.type, 'null'], ...(plain.enum ? { enum: [...plain.enum, null] } : {}) }
}

function resolved(description, node) {
  if (node?.$ref === undefined) return node
  const [, , section, name] = node.$ref.split('/')
  return description.components[section][name]
}

function schemaOf(description, holder) {
  const schema = resolved(description, holder)?.content?.['application/json']?.schema
  return schema === undefined ? undefined : asJsonSchema(schema)
}

function sliceOf(description, operation) {
  const [method, path] = operation.split(' ')
  const found = description.paths[path][method.toLowerCase()]
  const success = Object.keys(found.responses).find((status) => status.startsWith('2'))
  return {
    status: Number(success),
    request: schemaOf(description, found.requestBody),
    response: schemaOf(description, found.responses[success]),
  }
}

function references(node, found = new Set()) {
  if (Array.isArray(node)) for (const item of node) references(item, found)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') found.add(node.$ref.split('/').at(-1))
    for (const value of Object.values(node)) references(value, found)
  }
  return found
}

function schemasReached(description, operations) {
  const schemas = {}
  const waiting = [...references(operations)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas[name] !== undefined) continue
    schemas[name] = asJsonSchema(description.components.schemas[name])
    waiting.push(...references(schemas[name]))
  }
  return Object.fromEntries(Object.entries(schemas).sort(([left], [right]) => (left < right ? -1 : 1)))
}

const description = fromPackage('generated/api.github.com.json')
const operations = Object.fromEntries(OPERATIONS.map((operation) => [operation, sliceOf(description, operation)]))
const slice = {
  'x-source': {
    generatedBy: 'scripts/slice-openapi.mjs, do not edit',
    package: PACKAGE,
    description: 'https://github.com/github/rest-api-description',
    version: description.info.version,
    licence: 'MIT, Copyright (c) GitHub and the Octokit contributors',
  },
  operations,
  components: { schemas: schemasReached(description, operations) },
}
writeFileSync(TARGET, `${JSON.stringify(slice)}\n`)
console.log(`${TARGET}: ${OPERATIONS.length} operations, ${Object.keys(slice.components.schemas).length} schemas`)
