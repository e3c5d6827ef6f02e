import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'

function pointTo(topic: string): Text {
  return {
    en: `Point to it, if it is kept elsewhere: under evidence in .github/gardefou.yml, with for set to ${topic} and its reference`,
    fr: `Y renvoyer, s’il se trouve ailleurs\u00a0: sous evidence dans .github/gardefou.yml, avec for valant ${topic} et sa référence`,
  }
}

function decide(rule: string): Text {
  return {
    en: `Decide it: under decisions in .github/gardefou.yml, with rule set to ${rule}, a reason and an end date`,
    fr: `En décider\u00a0: sous decisions dans .github/gardefou.yml, avec rule valant ${rule}, un motif et une date de fin`,
  }
}

/** What closes a finding of `rule`: write it, point to it where that can be enough, decide it. */
export function closesOf(rule: Rule): readonly Text[] {
  return [rule.closes, ...(rule.topic === undefined ? [] : [pointTo(rule.topic)]), decide(rule.id)]
}
