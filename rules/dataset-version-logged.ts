import { aboutPeople, all, underReview, when } from '../core/review/applicability.ts'
import { earlier, isLogged } from '../core/review/change/edited.ts'
import { evidenceOf, type Valued, valuesOf } from '../core/review/said.ts'
import { fearsChanges } from '../core/review/tier.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NOT_BOTH = {
  en: 'Changes are not declared both plausible and serious; the two together are what calls for a log.',
  fr: 'Les modifications ne sont pas déclarées à la fois plausibles et graves\u202f; seules les deux ensemble appellent un journal.',
}
type Version = Valued<'dataset-version'>

/** Where a versioned file is named: files of one name may stand in several folders. */
function placeOf({ location, value }: Version): string {
  return `${location.path} ${value.name}`
}

/** The files whose hash the change replaces; a file that is new or gone was not modified. */
function replaced(facts: Facts): readonly Version[] {
  const before = valuesOf(earlier(facts).subject, 'dataset-version')
  const hashes = new Map(before.map((version) => [placeOf(version), version.value.hash]))
  return valuesOf(facts.subject, 'dataset-version').filter((version) => {
    const known = hashes.get(placeOf(version))
    return known !== undefined && known !== version.value.hash
  })
}

function observe(version: Version): Observation {
  const { name } = version.value
  return {
    key: `${placeOf(version)} ${version.value.hash}`,
    location: version.location,
    evidence: [evidenceOf(version)],
    message: {
      en: `The content of ${name} changes and no log of the data has a line on it in the same change, expected what changed and why, without naming anybody`,
      fr: `Le contenu de ${name} change sans qu’un journal des données n’en dise rien dans la même modification\u202f; attendu\u00a0: ce qui change et pourquoi, sans nommer personne`,
    },
  }
}

const answers = { 'personal-data': 'personal', 'data-changes-plausible': 'yes', 'serious-consequences': 'yes' } as const
const data = (hash: string) => ({
  'data/messages.csv.dvc': `outs:\n- md5: ${hash}\n  size: 52110\n  path: messages.csv\n`,
})
const EARLIER = '9e107d9d372bb6826bd81d3542a419d6'
const LATER = 'e4d909c290d0fb1ca068ffaddf22cbd0'
const log = (...lines: readonly string[]) => ({
  'data/CHANGELOG.md': `# Data changelog\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
})

export const rule: Rule = {
  id: 'dataset-version-logged',
  title: {
    en: 'A new version of the data has its line in the log',
    fr: 'Une nouvelle version des données a sa ligne dans le journal',
  },
  expectation: {
    en: 'keeping a log of dataset changes, because they are declared both plausible and serious',
    fr: 'tenir un journal des modifications du jeu de données, puisqu’elles sont déclarées plausibles et graves',
  },
  recommendations: [cnil['S-30']],
  levels: { 1: 'silent', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a line in the log of the data, such as data/CHANGELOG.md, with the date and what changed',
    fr: 'L’écrire\u00a0: une ligne dans le journal des données, tel que data/CHANGELOG.md, avec la date et ce qui change',
  },
  topic: 'dataset-log',
  scope: 'dataset',
  applies: (facts, profile) =>
    all(aboutPeople(profile), when(fearsChanges(profile.answers), NOT_BOTH), underReview(facts)),
  *check(facts) {
    if (!isLogged(facts)) yield* replaced(facts).map(observe)
  },
  examples: [
    {
      title: { en: 'Another content, and nothing written', fr: 'Un autre contenu, et rien d’écrit' },
      answers,
      before: { ...data(EARLIER), ...log('2026-01-02: first version') },
      files: { ...data(LATER), ...log('2026-01-02: first version') },
      expect: [
        {
          level: 'warning',
          at: 'data/messages.csv.dvc:2',
          message: {
            en: 'The content of messages.csv changes and no log of the data has a line on it in the same change, expected what changed and why, without naming anybody',
            fr: 'Le contenu de messages.csv change sans qu’un journal des données n’en dise rien dans la même modification\u202f; attendu\u00a0: ce qui change et pourquoi, sans nommer personne',
          },
        },
      ],
    },
    {
      title: { en: 'Another content, and a line for it', fr: 'Un autre contenu, et sa ligne' },
      answers,
      before: { ...data(EARLIER), ...log('2026-01-02: first version') },
      files: { ...data(LATER), ...log('2026-02-03: 12 messages withdrawn', '2026-01-02: first version') },
      expect: 'pass',
    },
    {
      title: { en: 'Files kept by a tool that notes each version', fr: 'Des fichiers confiés à un outil' },
      answers,
      before: { '.gitattributes': 'data/*.csv filter=lfs diff=lfs merge=lfs -text\n' },
      files: {
        '.gitattributes': 'data/*.csv filter=lfs diff=lfs merge=lfs -text\ndata/*.wav filter=lfs -text\n',
        ...data(LATER),
      },
      expect: 'pass',
    },
    {
      title: { en: 'Serious but not plausible', fr: 'Grave mais peu plausible' },
      answers: { ...answers, 'data-changes-plausible': 'no' },
      before: data(EARLIER),
      files: data(LATER),
      expect: 'not-applicable',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: data(LATER),
      expect: 'not-applicable',
    },
  ],
}
