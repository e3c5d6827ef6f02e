import { fold } from '../lexicon/fold.ts'
import { endOf } from '../review/period.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Document, Statement } from '../words/document.ts'
import type { Location } from '../words/location.ts'
import type { Retention } from '../words/retention.ts'
import type { Text } from '../words/text.ts'
import type { DeclarationCommand } from './command.ts'

/** The declaration of a dataset's retention. */
export interface Declaration extends Statement {
  readonly value: Retention
}

/** Why a declaration cannot be changed, and the places where it is for people to look. */
export interface Obstacle {
  readonly problem: Text
  readonly places: readonly Location[]
}

const NOT_FOUND: Text = {
  en: 'No file declares how long a dataset of that name is kept; write the name as it stands in the declaration.',
  fr: 'Aucun fichier ne déclare combien de temps un jeu de ce nom est conservé\u202f; écrivez le nom tel qu’il figure dans la déclaration.',
}
const SEVERAL: Text = {
  en: 'The retention of this dataset is declared in several places; change those that are meant by hand.',
  fr: 'La conservation de ce jeu est déclarée à plusieurs endroits\u202f; modifiez à la main ceux qui sont visés.',
}
const SETTLED: Text = {
  en: 'The declaration says that the data are no longer held, or are on legal hold; change it by hand if that is wrong.',
  fr: 'La déclaration indique que les données ne sont plus détenues, ou sont conservées pour un litige\u202f; modifiez-la à la main si c’est faux.',
}
const EARLIER: Text = {
  en: 'The declared period lasts until that day already, or longer; an extension ends later than what it extends.',
  fr: 'La durée déclarée court déjà jusqu’à ce jour, ou au-delà\u202f; une prolongation prend fin après ce qu’elle prolonge.',
}
const FUTURE: Text = {
  en: 'That day is still to come; say that it is done once it is.',
  fr: 'Ce jour n’est pas encore venu\u202f; dites que c’est fait une fois que ce l’est.',
}
const PAST: Text = {
  en: 'That day has passed; an extension ends on a day to come.',
  fr: 'Ce jour est passé\u202f; une prolongation prend fin un jour à venir.',
}

/** Days that no file can make right. */
export function dayProblem(command: DeclarationCommand, today: PlainDate): Text | undefined {
  if (command.kind === 'done') return command.on > today ? FUTURE : undefined
  return command.until < today ? PAST : undefined
}

function declarationsOf(documents: readonly Document[], dataset: string): Declaration[] {
  return documents
    .flatMap(({ statements }) => statements)
    .filter((one): one is Declaration => one.value?.type === 'retention' && one.polarity === 'asserted')
    .filter(({ value }) => value.dataset !== undefined && fold(value.dataset) === fold(dataset))
}

function lastDay(value: Retention): PlainDate | undefined {
  return value.status === 'extended' ? (value.statusDate ?? endOf(value)) : endOf(value)
}

function problemOf({ value }: Declaration, command: DeclarationCommand): Text | undefined {
  if (value.status !== 'active' && value.status !== 'extended') return SETTLED
  const end = lastDay(value)
  return command.kind === 'extend' && end !== undefined && command.until <= end ? EARLIER : undefined
}

/** The one declaration that a command is about, or why there is none that it can be about. */
export function locate(documents: readonly Document[], command: DeclarationCommand): Declaration | Obstacle {
  const [declaration, ...others] = declarationsOf(documents, command.dataset)
  if (declaration === undefined) return { problem: NOT_FOUND, places: [] }
  const places = [declaration, ...others].map(({ location }) => location)
  if (others.length > 0) return { problem: SEVERAL, places }
  const problem = problemOf(declaration, command)
  return problem === undefined ? declaration : { problem, places }
}
