import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Which folders and packages each folder may import; the longest matching folder decides. This table is the
 * architecture: a new arrow is drawn here first.
 */
const PERMITTED: Readonly<Record<string, readonly string[]>> = {
  'core/words': ['core/words', 'core/time'],
  'core/time': ['core/time', 'temporal-polyfill'],
  'core/language': ['core/language', 'core/words'],
  'core/formats': ['core/formats', 'core/words', 'jsonc-parser', 'markdown-it', 'saxes', 'yaml'],
  'core/lexicon': ['core/lexicon', 'core/words', 'core/time', 'fastest-levenshtein'],
  'core/readers': ['core/readers', 'core/formats', 'core/lexicon', 'core/words', 'core/time'],
  'core/configuration': [
    'core/configuration',
    'core/formats',
    'core/words',
    'core/time',
    'core/lexicon',
    'fastest-levenshtein',
    'zod',
  ],
  'core/policy': ['core/policy', 'core/configuration', 'core/formats', 'core/words', 'core/time', 'zod'],
  'core/review': [
    'core/review',
    'core/configuration',
    'core/language',
    'core/lexicon',
    'core/words',
    'core/time',
    '@noble/hashes',
    'minimatch',
  ],
  'core/commands': [
    'core/commands',
    'core/formats',
    'core/lexicon',
    'core/readers',
    'core/reporters/escape.ts',
    'core/review/period.ts',
    'core/words',
    'core/time',
  ],
  'core/workflow': [
    'core/workflow',
    'core/configuration/nearest.ts',
    'core/formats',
    'core/language',
    'core/reporters/phrases.ts',
    'core/words',
    'core/time',
    'zod',
  ],
  'core/reporters': ['core/reporters', 'core/language', 'core/words', 'core/time'],
  'core/pipeline': ['core'],
  'rules/cnil': ['rules/cnil', 'core/words'],
  rules: ['rules', 'core/review', 'core/language', 'core/lexicon', 'core/words', 'core/time'],
  github: ['github', 'core', 'node', 'zod'],
  action: ['action', 'github', 'core', 'rules', '@actions', 'node', 'zod', 'package.json'],
  bot: [
    'bot',
    'github',
    'core',
    'rules',
    '@electric-sql/pglite',
    'node',
    'pg',
    'pg-boss',
    'probot',
    'zod',
    'package.json',
  ],
  cli: ['cli', 'core', 'rules', 'fastest-levenshtein', 'node', 'package.json'],
}

const FOLDERS = Object.keys(PERMITTED).sort((left, right) => right.length - left.length)

function sourceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(({ name }) => name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name))
}

function imports(source: string): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm
  return [...source.matchAll(pattern)].map(([, specifier]) => specifier ?? '')
}

/** What an import names: a path from the root, `node` for Node's own modules, or a package. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  return specifier.startsWith('node:') ? 'node' : specifier
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function trespasses(file: string): string[] {
  const home = FOLDERS.find((folder) => isWithin(file, folder))
  const permitted = home === undefined ? [] : (PERMITTED[home] ?? [])
  const targets = imports(readFileSync(file, 'utf8')).map((specifier) => target(file, specifier))
  return targets
    .filter((path) => !permitted.some((folder) => isWithin(path, folder)))
    .map((path) => `${file} → ${path}`)
}

const present = new Set(readdirSync('.'))
const roots = [...new Set(FOLDERS.map((folder) => folder.split('/')[0] ?? ''))].filter((root) => present.has(root))

describe('nothing imports what its layer may not', () => {
  it.each(roots)('%s', (root) => {
    const files = sourceFiles(root)
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(trespasses)).toEqual([])
  })

  it('sees every form of import', () => {
    const source =
      "import a from './a.ts'\nimport type { B } from '../b.ts'\nimport 'c'\nexport { d } from 'd'\nawait import('e')"
    expect(imports(source)).toEqual(['./a.ts', '../b.ts', 'c', 'd', 'e'])
  })
})
