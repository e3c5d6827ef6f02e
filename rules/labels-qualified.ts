import { when } from '../core/review/applicability.ts'
import { isAboutOthers } from '../core/review/change/edited.ts'
import { type Valued, valuesOf } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const DECLARED_PERSONAL = {
  en: 'The profile already says that the data concern people, or does not answer yet.',
  fr: 'Le profil dit déjà que les données concernent des personnes, ou n’y répond pas encore.',
}

type Field = Valued<'data-field'>

function identifiersIn(documents: readonly Document[]): readonly Field[] {
  return valuesOf(documents, 'data-field').filter(({ value }) => value.role === 'identifier')
}

function observe({ value, location }: Field): Observation {
  return {
    key: `${value.group} ${value.name}`,
    location,
    message: {
      en: `The field “${value.name}” may identify people while the profile says that the data concern nobody or are anonymous, expected one or the other`,
      fr: `Le champ «\u202f${value.name}\u202f» peut identifier des personnes alors que le profil déclare des données ne concernant personne ou anonymes\u202f; attendu\u00a0: l’un ou l’autre`,
    },
  }
}

const manifest = `{
  "name": "parcels",
  "resources": [
    {
      "name": "parcels",
      "path": "parcels.csv",
      "schema": {
        "fields": [
          { "name": "crop", "type": "string" },
          { "name": "FIELD", "type": "string" }
        ]
      }
    }
  ]
}
`

export const rule: Rule = {
  id: 'labels-qualified',
  title: {
    en: 'What labels and their fields say about people is qualified',
    fr: 'Ce que les étiquettes et leurs champs disent des personnes est qualifié',
  },
  expectation: {
    en: 'looking at whether annotations identify people, by themselves or through the item they are tied to',
    fr: 'examiner si les annotations identifient des personnes, par elles-mêmes ou par l’élément auquel elles se rattachent',
  },
  recommendations: [cnil['A-11'], cnil['A-12']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: set personal-data in the profile, or drop the field if the task does not need it',
    fr: 'Y répondre\u00a0: renseignez personal-data dans le profil, ou retirez le champ si la tâche s’en passe',
  },
  scope: 'dataset',
  applies: (_facts, { answers }) =>
    when(answers['personal-data'] === 'none' || answers['personal-data'] === 'claimed-anonymous', DECLARED_PERSONAL),
  *check(facts) {
    if (!isAboutOthers(facts)) yield* identifiersIn(facts.subject).map(observe)
  },
  examples: [
    {
      title: { en: 'Fields about parcels', fr: 'Des champs sur des parcelles' },
      answers: { 'personal-data': 'none' },
      files: { 'datapackage.json': manifest.replace('FIELD', 'surface') },
      expect: 'pass',
    },
    {
      title: {
        en: 'An e-mail address in a set said to concern nobody',
        fr: 'Une adresse dans un jeu dit sans personne',
      },
      answers: { 'personal-data': 'none' },
      files: { 'datapackage.json': manifest.replace('FIELD', 'owner_email') },
      expect: [
        {
          level: 'question',
          at: 'datapackage.json:10',
          message: {
            en: 'The field “owner_email” may identify people while the profile says that the data concern nobody or are anonymous, expected one or the other',
            fr: 'Le champ «\u202fowner_email\u202f» peut identifier des personnes alors que le profil déclare des données ne concernant personne ou anonymes\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
      ],
    },
    {
      title: { en: 'People who are made up', fr: 'Des personnes inventées' },
      answers: { 'personal-data': 'none' },
      files: {
        'datapackage.json': manifest.replace('FIELD', 'owner_email'),
        'README.md': '---\ntags: [synthetic]\n---\n# Parcels\n\nMade-up owners.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Declared as personal: nothing to qualify', fr: 'Déclaré personnel\u00a0: rien à qualifier' },
      answers: { 'personal-data': 'personal' },
      files: { 'datapackage.json': manifest.replace('FIELD', 'owner_email') },
      expect: 'not-applicable',
    },
  ],
}
