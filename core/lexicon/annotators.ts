import type { Text } from '../words/text.ts'

/** A way to have data annotated, or a company that does, in folded text of both languages. */
interface Annotators {
  readonly name: Text
  readonly words: RegExp
}

function named(name: string, words: RegExp): Annotators {
  return { name: { en: name, fr: name }, words }
}

const ANNOTATORS: readonly Annotators[] = [
  {
    name: { en: 'a crowd', fr: 'la foule' },
    words: /\bcrowd ?(?:sourc\w*|workers?)?\b|\bproduction participative\b|\bvolunteers?\b|\bbenevoles?\b/,
  },
  {
    name: { en: 'a provider', fr: 'un prestataire' },
    words:
      /\b(?:vendors?|contractors?|outsourc\w+|subcontract\w+|external (?:company|team|annotators?)|annotation (?:company|provider|firm))\b|\bprestataires?\b|\bsous trait\w+|\bexternalis\w+/,
  },
  {
    name: { en: 'a program', fr: 'un programme' },
    words:
      /\b(?:machine generated|automatic(?:ally)?|language models?|llms?|gpt ?[345]?|claude|mistral|llama|by a model|pre ?annotated)\b|\b(?:automatiquement|modeles? de langage|par un (?:modele|programme)|pre ?annotee?s?)\b/,
  },
  {
    name: { en: 'own staff', fr: 'les propres équipes' },
    words:
      /\b(?:in house|our (?:own )?(?:staff|team|employees|agents|clinicians|nurses|physicians|linguists)|expert generated)\b|\b(?:en interne|nos (?:equipes?|agents?|salaries|soignants|medecins)|notre equipe)\b/,
  },
  named('Amazon Mechanical Turk', /\bmechanical turk\b|\bmturk\b|\bamt workers?\b/),
  named('Prolific', /\bprolific\b/),
  named('Toloka', /\btoloka\b/),
  named('Appen', /\bappen\b|\bfigure eight\b|\bcrowdflower\b/),
  named('Scale AI', /\bscale ai\b|\bscale\.com\b|\bremotasks\b/),
  named('Surge AI', /\bsurge ai\b|\bsurgehq\b/),
  named('Sama', /\bsama(?:source)?\b/),
  named('iMerit', /\bimerit\b/),
  named('CloudFactory', /\bcloud ?factory\b/),
  named('Labelbox', /\blabelbox\b/),
  named('TELUS', /\btelus\b|\blionbridge\b/),
  named('Isahit', /\bisahit\b/),
]

/** Who annotates according to folded text, each once. */
export function annotatorsIn(folded: string): readonly Text[] {
  return ANNOTATORS.filter(({ words }) => words.test(folded)).map(({ name }) => name)
}

/** A company or a person that a sentence names as the one who annotates, beside the words that say so. */
const NAMED =
  /\b(?:[Bb]y|[Ff]rom|[Ww]ith|[Pp]ar|[Cc]hez|[Aa]vec|[Pp]rovider|[Vv]endor|[Pp]restataire|[Cc]ompany|[Ss]ociété)\s+(?:the company\s+|la société\s+)?(\p{Lu}[\p{L}\p{N}&.]*(?:\s\p{Lu}[\p{L}\p{N}&.]*){0,2})/gu

/** The names that a sentence, as written, gives to those who annotate. */
export function namesOfAnnotators(sentence: string): readonly string[] {
  return [...sentence.matchAll(NAMED)].flatMap(([, name]) => name ?? [])
}
