import { amended, statusAfter } from '../../core/commands/amend.ts'
import type { DeclarationCommand } from '../../core/commands/command.ts'
import { type Declaration, dayProblem, locate, type Obstacle } from '../../core/commands/locate.ts'
import { fold } from '../../core/lexicon/fold.ts'
import { collect } from '../../core/pipeline/collect.ts'
import { markdownCode, markdownLink, markdownText, titleText, uriPath } from '../../core/reporters/escape.ts'
import type { Location } from '../../core/words/location.ts'
import type { Text } from '../../core/words/text.ts'
import { digest } from '../../github/digest.ts'
import { type FileChange, type Proposed, proposeFile } from '../../github/propose-file.ts'
import { commitSnapshot } from '../../github/reading/commit-snapshot.ts'
import { tipOf } from '../visited-repository.ts'
import { type Outcome, placeOf, problem, type Scene } from './scene.ts'

const EMPTY: Text = {
  en: 'The default branch cannot be read now; ask again later.',
  fr: 'La branche par défaut n’est pas lisible pour l’instant\u202f; redemandez plus tard.',
}
const FORBIDDEN: Text = {
  en: 'gardefou was not let propose this: the app needs the permissions contents: write and pull requests: write here, which an owner of the organisation grants in its settings. Nothing was changed.',
  fr: 'gardefou n’a pas pu proposer ce changement\u00a0: l’application a besoin ici des permissions contents: write et pull requests: write, qu’un propriétaire de l’organisation accorde dans ses paramètres. Rien n’a été modifié.',
}
const MADE: Text = {
  en: 'Proposed; it counts once it is merged:',
  fr: 'Proposé\u202f; cela comptera une fois fusionné\u00a0:',
}
const KNOWN: Text = {
  en: 'This is proposed already; it counts once it is merged:',
  fr: 'C’est déjà proposé\u202f; cela comptera une fois fusionné\u00a0:',
}
const CLOSED: Text = {
  en: 'This was proposed before, and the pull request is no longer open; merged, it counts at the next look, and closed, it can be opened again:',
  fr: 'Cela a déjà été proposé, et la demande n’est plus ouverte\u202f; fusionnée, elle compte au prochain examen, et fermée, elle peut être rouverte\u00a0:',
}

/** The name as part of a branch; one that letters and digits do not tell apart gets a digest with them. */
function slugOf(dataset: string): string {
  const words = fold(dataset)
  const plain = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const slug = plain.slice(0, 40)
  return slug === words.replaceAll(' ', '-') ? slug : `${slug}-${digest(words)}`.replace(/^-/, '')
}

function dayOf(command: DeclarationCommand): string {
  return command.kind === 'done' ? command.on : command.until
}

function titleOf(command: DeclarationCommand, { value }: Declaration): Text {
  const name = titleText(command.dataset)
  if (command.kind === 'extend') {
    return {
      en: `Extend the retention of ${name} until ${command.until}`,
      fr: `Prolonger la conservation de ${name} jusqu’au ${command.until}`,
    }
  }
  const status = statusAfter(value, command)
  return {
    en: `Record that ${name} was ${status} on ${command.on}`,
    fr: `Consigner ce qu’il est advenu de ${name} le ${command.on} (${status})`,
  }
}

function bodyOf({ location }: Declaration, number: number): Text {
  const path = markdownCode(location.path)
  return {
    en: `Asked for by a command in #${number}. It changes the declaration in ${path}, and nothing else. Check that it is true before you merge it: a file that says so is not proof that it was done.`,
    fr: `Demandé par une commande dans #${number}. Seule la déclaration dans ${path} est modifiée. Vérifiez qu’elle est exacte avant de fusionner\u00a0: un fichier qui le dit ne prouve pas que c’est fait.`,
  }
}

/** Where people have to look; in public, the file alone. */
function placesIn(places: readonly Location[], { repository }: Scene): string {
  const { webUrl, defaultBranch, isPublic } = repository
  const shown = places.map(({ path, startLine }) => {
    const address = `${webUrl}/blob/${uriPath(defaultBranch)}/${uriPath(path)}?plain=1`
    return isPublic
      ? markdownLink(markdownCode(path), address)
      : markdownLink(markdownCode(`${path}:${startLine}`), `${address}#L${startLine}`)
  })
  return [...new Set(shown)].join(', ')
}

function hindered({ problem: text, places }: Obstacle, scene: Scene): Outcome {
  const { reaction, words } = problem(text, scene)
  return { reaction, words: places.length === 0 ? (words ?? '') : `${words} ${placesIn(places, scene)}` }
}

function outcomeOf(proposed: Proposed, { language, repository }: Scene): Outcome {
  if (proposed.outcome === 'forbidden') return { reaction: 'confused', words: markdownText(FORBIDDEN[language]) }
  const { outcome, isOpen, number } = proposed
  const text = outcome === 'made' ? MADE : isOpen ? KNOWN : CLOSED
  const link = markdownLink(`${repository.name}#${number}`, proposed.url)
  return { reaction: isOpen ? '+1' : 'confused', words: `${markdownText(text[language])} ${link}` }
}

/** The change that a command asks for, at the tip of the default branch; or why it cannot be proposed. */
async function changeFor(command: DeclarationCommand, scene: Scene): Promise<FileChange | Obstacle> {
  const { client, repository, language, issue } = scene
  const commit = await tipOf(client, repository)
  if (commit === undefined) return { problem: EMPTY, places: [] }
  const snapshot = commitSnapshot(client, placeOf(repository), commit)
  const { documents, entries } = await collect(snapshot, new Map())
  const found = locate(documents, command)
  if ('problem' in found) return found
  const path = found.location.path
  const entry = entries.find((one) => one.path === path)
  const bytes = entry && (await snapshot.read([entry])).get(entry.oid)
  if (entry === undefined || bytes === undefined) return { problem: EMPTY, places: [] }
  const edited = amended(found, bytes, command)
  if ('problem' in edited) return edited
  const branch = `gardefou/${command.kind}-${slugOf(command.dataset)}-${dayOf(command)}`
  const texts = { title: titleOf(command, found)[language], body: bodyOf(found, issue.number)[language] }
  const at = { branch, base: repository.defaultBranch, commit, path, replaces: entry.oid }
  return { ...at, content: edited.content, ...texts }
}

/** Proposes by pull request what a command says of a dataset; nothing is changed but by merging it. */
export async function proposeAmendment(command: DeclarationCommand, scene: Scene): Promise<Outcome> {
  const day = dayProblem(command, scene.today)
  if (day !== undefined) return problem(day, scene)
  const change = await changeFor(command, scene)
  if ('problem' in change) return hindered(change, scene)
  return outcomeOf(await proposeFile(scene.client, placeOf(scene.repository), change), scene)
}
