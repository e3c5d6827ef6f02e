import { minimatch } from 'minimatch'
import { answersFor } from '../configuration/answers-for.ts'
import type { Configuration } from '../configuration/configuration.ts'
import type { Document, Kind } from '../words/document.ts'
import type { Answers, Profile, Tier } from '../words/profile.ts'
import type { Rule } from '../words/rule.ts'
import { completeAnswers, type Inference, inferences } from './infer.ts'
import { profileOf } from './tier.ts'

/** What one profile is about: the repository, or a declared dataset and its documents. */
export interface Scope {
  readonly dataset: string | undefined
  readonly profile: Profile
  /** The answers of the profile that documents give, not the configuration. */
  readonly inferred?: readonly Inference[]
  readonly subject: readonly Document[]
  /** Whether the subject is the whole repository, declared datasets included, under the profile of this one. */
  readonly whole?: boolean
}

/** Kinds that hold data or labels, so that what a repository has outside its declared datasets is judged too. */
const DATA_KINDS: readonly Kind[] = ['data-manifest', 'dataset-card', 'label-list', 'retention-schedule']

const RANKS: readonly Tier[] = [0, 'unknown', 1, 2, 3]

/** Whether a file lies in one of the declared `paths` (globs from the root). */
export function isOfDataset({ path }: { readonly path: string }, paths: readonly string[]): boolean {
  return paths.some((pattern) => minimatch(path, pattern, { dot: true, nocase: true }))
}

/** The answers that the configuration gives, and what documents add to them. */
function profiled(declared: Partial<Answers>, seen: readonly Document[]): Pick<Scope, 'profile' | 'inferred'> {
  const inferred = inferences(declared, seen)
  const questions = [...new Set(inferred.map(({ question }) => question))]
  return { profile: { ...profileOf(completeAnswers(declared, seen)), inferred: questions }, inferred }
}

function datasetScopes(configuration: Configuration, documents: readonly Document[], inferFrom: readonly Document[]) {
  return configuration.datasets.map(({ name, paths }): Scope => {
    const subject = documents.filter((document) => isOfDataset(document, paths))
    const seen = inferFrom.filter((document) => isOfDataset(document, paths))
    return { dataset: name, subject, ...profiled(answersFor(configuration, name), seen) }
  })
}

/** The repository as a whole first, then each declared dataset in the order of the configuration. */
export function scopesOf(
  configuration: Configuration,
  documents: readonly Document[],
  inferFrom: readonly Document[],
): readonly [Scope, ...Scope[]] {
  const datasets = datasetScopes(configuration, documents, inferFrom)
  const isClaimed = (document: Document) => configuration.datasets.some(({ paths }) => isOfDataset(document, paths))
  const repository: Scope = {
    dataset: undefined,
    subject: documents.filter((document) => !isClaimed(document)),
    ...profiled(answersFor(configuration), inferFrom),
  }
  return [repository, ...datasets]
}

/** The profile at the highest tier, for a word on the whole. */
export function highestProfile(scopes: readonly [Scope, ...Scope[]]): Profile {
  return scopes.reduce((highest, { profile }) => {
    return RANKS.indexOf(profile.tier) > RANKS.indexOf(highest.tier) ? profile : highest
  }, scopes[0].profile)
}

function holdsData({ subject }: Scope): boolean {
  return subject.some((document) => document.kinds.some((kind) => DATA_KINDS.includes(kind)))
}

/** The scopes that hold something to judge: what stands outside of declared datasets counts only when it is data, or answered. */
function standing([repository, ...datasets]: readonly [Scope, ...Scope[]]): readonly Scope[] {
  const isAnswered = repository.profile.answers['personal-data'] !== 'unknown'
  return datasets.length === 0 || holdsData(repository) || isAnswered ? [repository, ...datasets] : datasets
}

/**
 * The scopes that `rule` judges. A rule about a dataset judges each with its own documents; one about the repository
 * looks through all documents under every profile, since what is kept once has to suit each of them.
 */
export function scopesFor(rule: Rule, scopes: readonly [Scope, ...Scope[]], documents: readonly Document[]): Scope[] {
  const [repository, ...datasets] = scopes
  if (rule.scope === 'repository')
    return standing(scopes).map((scope) => ({ ...scope, subject: documents, whole: true }))
  return datasets.length === 0 || holdsData(repository) ? [repository, ...datasets] : datasets
}
