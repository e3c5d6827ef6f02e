import type { core } from 'zod'
import type { RefusalId } from './refusals.ts'

interface Named {
  readonly datasets?: readonly { readonly name: string }[]
  readonly evidence?: readonly { readonly dataset?: string }[]
}

type Issues = core.ParsePayload<Named>['issues']

/** Checks that each dataset has a name of its own, and that evidence refers to declared datasets. */
export function checkNames({ value, issues }: core.ParsePayload<Named>): void {
  const names = (value.datasets ?? []).map(({ name }) => name)
  issues.push(
    ...repeated(names),
    ...(value.evidence ?? []).flatMap(({ dataset }, at) => undeclared(names, dataset, at)),
  )
}

function repeated(names: readonly string[]): Issues {
  return names.flatMap((name, at) =>
    names.indexOf(name) === at ? [] : [refusal('dataset-twice', ['datasets', at, 'name'], name)],
  )
}

function undeclared(names: readonly string[], dataset: string | undefined, at: number): Issues {
  if (dataset === undefined || names.includes(dataset)) return []
  const path = ['evidence', at, 'dataset']
  if (names.length === 0) return [refusal('no-dataset', path, dataset)]
  return [{ code: 'invalid_value', values: [...names], path, input: dataset }]
}

function refusal(message: RefusalId, path: PropertyKey[], input: string): Issues[number] {
  return { code: 'custom', message, path, input }
}
