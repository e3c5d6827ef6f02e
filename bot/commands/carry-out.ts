import { COMMAND_KINDS, type Command, type Heard } from '../../core/commands/command.ts'
import { FORMS } from '../../core/commands/vocabulary.ts'
import { explainBriefly } from '../../core/pipeline/explain.ts'
import { markdownCode, markdownText } from '../../core/reporters/escape.ts'
import type { Text } from '../../core/words/text.ts'
import { askForAudit } from './ask-for-audit.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { DONE, type Outcome, problem, type Scene } from './scene.ts'
import { snooze } from './snooze.ts'

const UNKNOWN_RULE: Text = {
  en: 'This version of gardefou does not have the rule that the issue is about.',
  fr: 'Cette version de gardefou n’a pas la règle dont il est question dans ce ticket.',
}

function explained({ issue, language, services }: Scene): Outcome {
  const rule = services.rules.find(({ id }) => id === issue.mark.rule)
  if (rule === undefined) return problem(UNKNOWN_RULE, { language })
  const { title, parts } = explainBriefly(rule)
  const sections = parts.map(({ heading, items }) => {
    const list = items.map((item) => `- ${markdownText(item[language])}`)
    return `**${heading[language]}**\n\n${list.join('\n')}`
  })
  return { reaction: '+1', words: [markdownText(title[language]), ...sections].join('\n\n') }
}

const WHAT: Readonly<Record<Command['kind'], Text>> = {
  snooze: {
    en: 'closes this issue until that day, 365 days ahead at most',
    fr: 'ferme ce ticket jusqu’à ce jour, 365 jours au plus',
  },
  extend: {
    en: 'proposes, in a pull request, to record a longer retention',
    fr: 'propose, dans une demande de fusion, de consigner une conservation prolongée',
  },
  done: {
    en: 'proposes, in a pull request, to record that the data were deleted, anonymised or archived as planned',
    fr: 'propose, dans une demande de fusion, de consigner que les données ont été supprimées, anonymisées ou archivées comme prévu',
  },
  recheck: { en: 'reads the files again', fr: 'relit les fichiers' },
  explain: { en: 'says what this issue rests on', fr: 'dit sur quoi repose ce ticket' },
  help: { en: 'lists these commands', fr: 'énumère ces commandes' },
}

function listed({ language }: Scene): Outcome {
  const separator = { en: ': ', fr: '\u00a0: ' }[language]
  const lines = COMMAND_KINDS.map((kind) => {
    return `- ${markdownCode(FORMS[kind][language])}${separator}${markdownText(WHAT[kind][language])}`
  })
  return { reaction: '+1', words: lines.join('\n') }
}

async function rechecked(scene: Scene): Promise<Outcome> {
  await askForAudit(scene)
  return DONE
}

/**
 * Carries out what was heard, or says why not: the one place where a command acts. Whether its author may, and whether
 * the policy lets the bot answer, is asked before. The same command again finds what is done, and does it no second time.
 */
export async function carryOut(heard: Heard, scene: Scene): Promise<Outcome> {
  if ('problem' in heard) return problem(heard.problem, scene)
  const { command } = heard
  if (command.kind === 'snooze') return snooze(command, scene)
  if (command.kind === 'extend' || command.kind === 'done') return proposeAmendment(command, scene)
  if (command.kind === 'recheck') return rechecked(scene)
  return command.kind === 'explain' ? explained(scene) : listed(scene)
}
