import { CONFIGURATION_PATHS } from '../core/configuration/configuration.ts'
import { draftConfiguration } from '../core/configuration/draft.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { Report } from '../core/words/report.ts'
import type { Snapshot } from '../core/words/snapshot.ts'
import type { Language, Text } from '../core/words/text.ts'
import type { FileChange } from '../github/propose-file.ts'
import type { VisitedRepository } from './visited-repository.ts'

const BRANCH = 'gardefou/configuration'

/** The rule that asks who the data are about, where what was read gives a reason to. */
const ASKING = 'profile-answered'

const TITLE: Text = {
  en: 'Tell gardefou about the data of this repository',
  fr: 'Dire à gardefou ce que sont les données de ce dépôt',
}

const BODY: Text = {
  en: `gardefou reads what a repository says about its data and its models, and holds it against what the CNIL recommends for annotating data and securing the development of an AI system. What it says depends on answers that files seldom give.

This file asks them: twelve questions, of which those that the documents answer are filled in. Every one is optional, and \`unknown\` is an answer: it lowers what is said rather than raise it. Commit your answers on this branch, then merge; gardefou uses them from then on.

Close this pull request if you do not want it: it is proposed once.`,
  fr: `gardefou lit ce qu’un dépôt dit de ses données et de ses modèles, et le rapproche de ce que la CNIL recommande pour annoter des données et sécuriser le développement d’un système d’IA. Ce qu’il en dit dépend de réponses que les fichiers donnent rarement.

Ce fichier les demande\u00a0: douze questions, dont celles auxquelles les documents répondent sont remplies. Chacune est facultative, et \`unknown\` est une réponse\u00a0: elle atténue ce qui est dit plutôt que de l’aggraver. Consignez vos réponses sur cette branche, puis fusionnez\u202f; gardefou s’en sert dès lors.

Fermez cette demande si vous n’en voulez pas\u202f: elle n’est faite qu’une fois.`,
}

/** Whether a repository has no configuration, and holds documents that give a reason to ask for one. */
async function isAsked(snapshot: Snapshot, { findings }: Report): Promise<boolean> {
  const configured: readonly string[] = CONFIGURATION_PATHS
  const hasOne = (await snapshot.list()).some(({ path }) => configured.includes(path))
  return !hasOne && findings.some(({ rule }) => rule === ASKING)
}

/** The first configuration to propose to a repository; `undefined` where there is one, or no reason for one. */
export async function firstConfiguration(
  snapshot: Snapshot,
  commit: string,
  report: Report,
  { defaultBranch }: VisitedRepository,
  policy: Policy,
): Promise<FileChange | undefined> {
  if (!policy.onboarding || !(await isAsked(snapshot, report))) return undefined
  const language: Language = policy.language ?? report.language
  return {
    branch: BRANCH,
    base: defaultBranch,
    commit,
    path: CONFIGURATION_PATHS[0],
    content: draftConfiguration(report.profile.answers, language),
    title: TITLE[language],
    body: BODY[language],
  }
}
