import { readdir } from 'node:fs/promises'
import { configurationJsonSchema } from '../../core/configuration/json-schema.ts'
import { policyJsonSchema } from '../../core/policy/json-schema.ts'
import { readingJsonSchema, reportJsonSchema } from '../../core/reporters/json-schema.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { reasons } from '../../rules/cnil/reasons.ts'
import { rules } from '../../rules/index.ts'
import type { Answering } from './coverage-faults.ts'
import { guardCounts, guardsFile } from './guard-titles.ts'
import { referencePages } from './reference.ts'
import { ruleIndex } from './rule-index.ts'
import { readmeWith } from './rule-table.ts'

/** The rules that may open issues. */
const issueRules = rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** The index of all rules, made first because the other files are made from it. */
export async function generatedIndex(): Promise<readonly [string, string]> {
  const names = (await readdir('rules')).filter((name) => name.endsWith('.ts') && name !== 'index.ts').sort()
  return ['rules/index.ts', ruleIndex(names)]
}

/** All that answers for the rows of the catalogue, the titles of the guard tests read anew. */
export async function answeringNow(): Promise<Answering> {
  return { rows: Object.values(cnil), rules, guards: await guardCounts(), reasons }
}

/** Every generated file but the bundles: path from the root to content. */
export async function generatedFiles(answering: Answering): Promise<ReadonlyMap<string, string>> {
  return new Map([
    await generatedIndex(),
    ['rules/cnil/guards.ts', guardsFile(answering.guards)],
    ['docs/gardefou-policy.schema.json', asJson(policyJsonSchema(issueRules))],
    ['docs/gardefou.schema.json', asJson(configurationJsonSchema(rules.map(({ id }) => id)))],
    ['docs/report.schema.json', asJson(reportJsonSchema())],
    ['docs/reading.schema.json', asJson(readingJsonSchema())],
    ['README.md', await readmeWith('README.md', rules, 'en')],
    ['README.fr.md', await readmeWith('README.fr.md', rules, 'fr')],
    ...referencePages(answering),
  ])
}
