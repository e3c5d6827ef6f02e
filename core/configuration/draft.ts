import { type Answers, LIST_QUESTIONS, QUESTIONS } from '../words/profile.ts'
import type { Language, Text } from '../words/text.ts'
import { QUESTION_WORDS } from './question-words.ts'

const HEAD: Text = {
  en: '# What this repository says about its data, for gardefou. Every answer is optional; unknown is one.',
  fr: '# Ce que ce dépôt dit de ses données, à l’usage de gardefou. Chaque réponse est facultative\u202f; unknown en est une.',
}

const FOUND: Text = { en: 'read in the documents', fr: 'lu dans les documents' }

type Name = keyof typeof QUESTION_WORDS

function isList(question: Name): question is keyof typeof LIST_QUESTIONS {
  return question in LIST_QUESTIONS
}

/** `no` and `yes` would be read as booleans, and a word with a comma or a bracket as a list. */
function written(value: string): string {
  return value === 'no' || value === 'yes' ? `'${value}'` : value
}

function answerOf(question: Name, answers: Answers): string | undefined {
  if (!isList(question)) return answers[question] === 'unknown' ? undefined : written(answers[question])
  return answers[question].length === 0 ? undefined : `[${answers[question].join(', ')}]`
}

function valueLine([value, words]: readonly [string, Text], language: Language): string {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  return `  #   ${written(value)}${colon} ${words[language]}`
}

function questionLines(question: Name, answers: Answers, language: Language): string[] {
  const { question: asked, values } = QUESTION_WORDS[question]
  const answer = answerOf(question, answers)
  const found = answer === undefined ? '' : `  # ${FOUND[language]}`
  return [
    `  # ${asked[language]}`,
    ...Object.entries(values).map((entry) => valueLine(entry, language)),
    `  ${question}: ${answer ?? 'unknown'}${found}`,
  ]
}

/**
 * A first configuration, in YAML: the twelve questions in words, each with what documents answer or `unknown`, for
 * people to fill in.
 */
export function draftConfiguration(answers: Answers, language: Language): string {
  const questions = [...Object.keys(QUESTIONS), ...Object.keys(LIST_QUESTIONS)] as readonly Name[]
  const lines = questions.map((question) => questionLines(question, answers, language).join('\n'))
  return [HEAD[language], 'version: 1', `language: ${language}`, 'profile:', lines.join('\n\n'), ''].join('\n')
}
