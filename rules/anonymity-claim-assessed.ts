import { whereAnonymityIsSought } from '../core/review/concerned.ts'
import { assertedOn, evidenceOf, type Valued, valuesOf } from '../core/review/said.ts'
import type { Statement } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

type Field = Valued<'data-field'>

/** The fields that stand in one row, table by table. */
function groupsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const nameOf = ({ value, location }: Field) => `${location.path} ${value.group}`
  const names = [...new Set(fields.map(nameOf))]
  return names.map((name) => fields.filter((field) => nameOf(field) === name))
}

function observe(key: Field, context: Field, claim: Statement | undefined): Observation {
  return {
    key: `${key.value.group} ${key.value.name} ${context.value.name}`,
    location: key.location,
    evidence: [evidenceOf(key), evidenceOf(context), ...(claim === undefined ? [] : [evidenceOf(claim)])],
    message: {
      en: `Anonymity is sought or claimed while “${key.value.name}” stands beside “${context.value.name}” and may link the records of one person, expected what was found on the risk of re-identification`,
      fr: `L’anonymat est recherché ou affirmé alors que «\u202f${key.value.name}\u202f» côtoie «\u202f${context.value.name}\u202f» et peut relier les enregistrements d’une personne\u202f; attendu\u00a0: ce qui a été établi sur le risque de réidentification`,
    },
  }
}

function linkIn(fields: readonly Field[]): readonly [Field, Field] | undefined {
  const key = fields.find(({ value }) => value.role === 'linking-key' || value.role === 'identifier')
  const context = fields.find(({ value }) => value.role === 'timestamp' || value.role === 'place')
  return key === undefined || context === undefined ? undefined : [key, context]
}

const manifest = `{
  "name": "trips",
  "resources": [
    {
      "name": "trips",
      "path": "trips.csv",
      "schema": {
        "fields": [
          { "name": "session_id", "type": "string" },
          { "name": "timestamp", "type": "datetime" },
          { "name": "mode", "type": "string" }
        ]
      }
    }
  ]
}
`

export const rule: Rule = {
  id: 'anonymity-claim-assessed',
  title: {
    en: 'A claim of anonymity is held against keys that link records',
    fr: 'L’anonymat affirmé est confronté aux clés qui relient les enregistrements',
  },
  expectation: {
    en: 'assessing whether annotations, by linking the records of one person, raise the risk of re-identification',
    fr: 'évaluer si les annotations, en reliant les enregistrements d’une personne, accroissent le risque de réidentification',
  },
  recommendations: [cnil['A-35'], cnil['A-36'], cnil['FA-17']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: say what was assessed, or set personal-data to pseudonymised if that is what the data are',
    fr: 'Y répondre\u00a0: dites ce qui a été évalué, ou déclarez personal-data comme pseudonymised si tel est le cas',
  },
  scope: 'dataset',
  applies: (_facts, profile) => whereAnonymityIsSought(profile),
  *check(facts) {
    const [claim] = assertedOn(facts.subject, 'anonymisation-claim')
    for (const fields of groupsOf(valuesOf(facts.subject, 'data-field'))) {
      const link = linkIn(fields)
      if (link !== undefined) yield observe(...link, claim)
    }
  },
  examples: [
    {
      title: { en: 'Trips said to be anonymous', fr: 'Des trajets dits anonymes' },
      answers: { 'personal-data': 'claimed-anonymous' },
      files: { 'datapackage.json': manifest },
      expect: [
        {
          level: 'question',
          at: 'datapackage.json:9',
          message: {
            en: 'Anonymity is sought or claimed while “session_id” stands beside “timestamp” and may link the records of one person, expected what was found on the risk of re-identification',
            fr: 'L’anonymat est recherché ou affirmé alors que «\u202fsession_id\u202f» côtoie «\u202ftimestamp\u202f» et peut relier les enregistrements d’une personne\u202f; attendu\u00a0: ce qui a été établi sur le risque de réidentification',
          },
        },
      ],
    },
    {
      title: { en: 'No key from one row to the next', fr: 'Aucune clé d’une ligne à l’autre' },
      answers: { 'personal-data': 'claimed-anonymous' },
      files: { 'datapackage.json': manifest.replace('session_id', 'distance') },
      expect: 'pass',
    },
    {
      title: {
        en: 'A card that says so of data about people',
        fr: 'Une fiche qui le dit de données sur des personnes',
      },
      answers: { 'personal-data': 'pseudonymised' },
      files: { 'datapackage.json': manifest, 'README.md': '# Trips\n\nThe data were fully anonymised.\n' },
      expect: [
        {
          level: 'question',
          at: 'datapackage.json:9',
          message: {
            en: 'Anonymity is sought or claimed while “session_id” stands beside “timestamp” and may link the records of one person, expected what was found on the risk of re-identification',
            fr: 'L’anonymat est recherché ou affirmé alors que «\u202fsession_id\u202f» côtoie «\u202ftimestamp\u202f» et peut relier les enregistrements d’une personne\u202f; attendu\u00a0: ce qui a été établi sur le risque de réidentification',
          },
        },
      ],
    },
    {
      title: { en: 'Openly pseudonymised', fr: 'Ouvertement pseudonymisé' },
      answers: { 'personal-data': 'pseudonymised', 'anonymisation-goal': 'no' },
      files: { 'datapackage.json': manifest },
      expect: 'not-applicable',
    },
  ],
}
