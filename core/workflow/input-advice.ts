import { nearest } from '../configuration/nearest.ts'
import { entriesOf, get, type MapEntry, type TreeNode, textOf } from '../formats/tree.ts'
import { quoted } from '../reporters/phrases.ts'
import type { Text } from '../words/text.ts'
import type { Advice } from './advice.ts'
import { isExpression } from './given.ts'
import { INPUT_NAMES, inputsSchema, refusalOf } from './inputs.ts'
import type { Use } from './workflow.ts'

const IGNORED: Text = {
  en: 'GitHub passes over an input that the Action does not have.',
  fr: 'GitHub passe sur une entrée que l’Action n’a pas.',
}

const STOPS: Text = {
  en: 'With this value the job fails before anything is reviewed.',
  fr: 'Avec cette valeur, la tâche échoue avant que quoi que ce soit ne soit examiné.',
}

const AS_TEXT: Text = {
  en: 'Write one text here, with | and one line for each item where there are several.',
  fr: 'Écrivez ici un seul texte, avec | et une ligne par élément s’il y en a plusieurs.',
}

const NO_LIST: Text = {
  en: 'GitHub takes neither lists nor maps as the value of an input.',
  fr: 'GitHub n’accepte ni liste ni table comme valeur d’une entrée.',
}

function unknown({ key, keyLine }: MapEntry): Advice {
  const near = nearest(key, INPUT_NAMES)
  const names = INPUT_NAMES.join(', ')
  const what =
    near === undefined
      ? {
          en: `Take out ${quoted(key, 'en')}, which is not an input; the inputs are ${names}.`,
          fr: `Retirez ${quoted(key, 'fr')}, qui n’est pas une entrée\u202f; les entrées sont ${names}.`,
        }
      : {
          en: `Write ${near} in the place of ${quoted(key, 'en')}, which is not an input.`,
          fr: `Écrivez ${near} à la place de ${quoted(key, 'fr')}, qui n’est pas une entrée.`,
        }
  return { weight: 'change', line: keyLine, what, why: IGNORED }
}

function refused(name: keyof typeof inputsSchema.shape, value: TreeNode): readonly Advice[] {
  if (value.kind !== 'scalar') return [{ weight: 'change', line: value.startLine, what: AS_TEXT, why: NO_LIST }]
  const text = textOf(value) ?? ''
  const parsed = isExpression(text) ? undefined : inputsSchema.shape[name].safeParse(text)
  const issue = parsed?.error?.issues[0]
  if (issue === undefined) return []
  const { en, fr } = refusalOf(issue)
  const what = {
    en: `Correct the value of ${name}, which ${en}.`,
    fr: `Corrigez la valeur de ${name}, qui ${fr}.`,
  }
  return [{ weight: 'change', line: value.startLine, what, why: STOPS }]
}

/** What is to be changed in the inputs that a step gives; expressions are known when the job runs only. */
export function inputAdvice({ step }: Use): readonly Advice[] {
  return entriesOf(get(step, 'with')).flatMap((entry) => {
    const name = INPUT_NAMES.find((known) => known === entry.key.toLowerCase())
    return name === undefined ? [unknown(entry)] : refused(name, entry.value)
  })
}
