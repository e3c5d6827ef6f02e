import { get, itemsOf, type TreeNode, textOf } from '../formats/tree.ts'
import { quoted } from '../reporters/phrases.ts'
import type { Text } from '../words/text.ts'
import type { Advice } from './advice.ts'
import { isOurs, lineOfOn, PULL_EVENTS, type StartingEvent } from './events.ts'
import { writesOf } from './given.ts'
import { entryOf, type Use } from './workflow.ts'

const WORKS_ON: Text = {
  en: 'gardefou reviews pull requests and audits branches, and fails on other events.',
  fr: 'gardefou examine des pull requests et audite des branches, et échoue sur les autres événements.',
}

/** That no event starts the workflow on anything that gardefou can look at. */
export function noEvent(root: TreeNode): Advice {
  return {
    weight: 'change',
    line: lineOfOn(root),
    what: {
      en: 'In “on:”, write pull_request, merge_group, push, schedule or workflow_dispatch.',
      fr: 'Dans «\u202fon:\u202f», écrivez pull_request, merge_group, push, schedule ou workflow_dispatch.',
    },
    why: WORKS_ON,
  }
}

/** That an event starts gardefou on what it cannot look at. */
export function foreignEvent({ name, line }: StartingEvent): Advice {
  return {
    weight: 'change',
    line,
    what: {
      en: `Take ${quoted(name, 'en')} out, or keep this step from it by “if:”.`,
      fr: `Retirez ${quoted(name, 'fr')}, ou écartez-en cette étape par «\u202fif:\u202f».`,
    },
    why: WORKS_ON,
  }
}

/** Without one of these, a pull request is not reviewed when it is opened or when commits are pushed to it. */
const TYPES: readonly (readonly [type: string, why: Text])[] = [
  [
    'opened',
    { en: 'Otherwise the first commits wait for others.', fr: 'Sinon, les premiers commits en attendent d’autres.' },
  ],
  [
    'synchronize',
    {
      en: 'Otherwise commits pushed later are not reviewed.',
      fr: 'Sinon, les commits poussés plus tard ne sont pas examinés.',
    },
  ],
]

const EDITED: Text = {
  en: 'Otherwise a pull request that is directed to another branch keeps the review held against the former one.',
  fr: 'Sinon, une pull request dirigée vers une autre branche garde la revue faite au regard de la précédente.',
}

/** An edit directs a pull request to another branch, and GitHub runs nothing on it unless it is asked to. */
function untyped({ name, line }: StartingEvent): Advice {
  const types = 'types: [opened, synchronize, reopened, edited]'
  return {
    weight: 'remark',
    line,
    what: {
      en: `Give ${name} ${quoted(types, 'en')}.`,
      fr: `Donnez à ${name} ${quoted(types, 'fr')}.`,
    },
    why: EDITED,
  }
}

function adding(type: string, line: number, weight: Advice['weight'], why: Text): Advice {
  const what = { en: `Add ${type} to “types:”.`, fr: `Ajoutez ${type} à «\u202ftypes:\u202f».` }
  return { weight, line, what, why }
}

/** Types of events that have neither are a choice, such as reviewing what has a label. */
function typesAdvice(event: StartingEvent): readonly Advice[] {
  const types = entryOf(event.filters, 'types')
  if (types === undefined) return [untyped(event)]
  const written = itemsOf(types.value).map((item) => textOf(item))
  const lacking = TYPES.filter(([type]) => !written.includes(type))
  const isChoice = lacking.length === TYPES.length
  const lacks = lacking.map(([type, why]) => adding(type, types.keyLine, isChoice ? 'remark' : 'change', why))
  const isUnedited = !isChoice && !written.includes('edited')
  return [...lacks, ...(isUnedited ? [adding('edited', types.keyLine, 'remark', EDITED)] : [])]
}

function excludes(filters: TreeNode | undefined, key: string): boolean {
  const globs = itemsOf(get(filters, key)).map((item) => textOf(item))
  return key === 'paths' ? globs.length > 0 && !globs.includes('**') : globs.length > 0
}

const PATHS_INPUT: Text = {
  en: 'The input “paths” of gardefou narrows what is looked at, and the check is always written.',
  fr: 'L’entrée «\u202fpaths\u202f» de gardefou restreint ce qui est examiné, et le contrôle est toujours écrit.',
}

function pathsAdvice({ filters }: StartingEvent): readonly Advice[] {
  const keys = ['paths', 'paths-ignore'].filter((key) => excludes(filters, key))
  return keys.flatMap((key) => {
    const entry = entryOf(filters, key)
    if (entry === undefined) return []
    return {
      weight: 'remark',
      line: entry.keyLine,
      what: {
        en: `A check that is required stays pending where ${quoted(`${key}:`, 'en')} keeps this workflow from running.`,
        fr: `Un contrôle exigé reste en attente là où ${quoted(`${key}:`, 'fr')} empêche ce workflow de s’exécuter.`,
      },
      why: PATHS_INPUT,
    }
  })
}

const FROM_FORKS: Pick<Advice, 'what' | 'why'> = {
  what: {
    en: 'From forks, tokens only read: the review is then in the summary of the job.',
    fr: 'Depuis des forks, les jetons ne font que lire\u00a0: la revue figure alors dans le résumé de la tâche.',
  },
  why: {
    en: 'To have it posted, write pull_request_target, in a workflow without any other step.',
    fr: 'Pour qu’elle soit publiée, écrivez pull_request_target, dans un workflow sans autre étape.',
  },
}

function forksAdvice(use: Use, events: readonly StartingEvent[]): readonly Advice[] {
  const pull = events.find(({ name }) => name === 'pull_request')
  const { check, review } = writesOf(use)
  if (pull === undefined || !(check || review) || events.some(({ name }) => name === 'pull_request_target')) return []
  return [{ weight: 'remark', line: pull.line, ...FROM_FORKS }]
}

/** What is to be changed in the events that start a step; `events` are those that its conditions leave. */
export function eventAdvice(use: Use, events: readonly StartingEvent[]): readonly Advice[] {
  const pulls = events.filter(({ name }) => PULL_EVENTS.includes(name))
  return [
    ...events.filter(({ name }) => !isOurs(name)).map(foreignEvent),
    ...pulls.flatMap(typesAdvice),
    ...pulls.flatMap(pathsAdvice),
    ...forksAdvice(use, events),
  ]
}
