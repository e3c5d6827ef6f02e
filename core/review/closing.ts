import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'

function pointTo(topic: string): Text {
  return {
    en: `Point to it, if it is kept elsewhere: under evidence in .github/gardefou.yml, “for: ${topic}” with its reference`,
    fr: `Y renvoyer, s’il se trouve ailleurs\u00a0: sous evidence dans .github/gardefou.yml, «\u202ffor: ${topic}\u202f» avec sa référence`,
  }
}

function decide(rule: string): Text {
  return {
    en: `Decide it: under decisions in .github/gardefou.yml, “rule: ${rule}” with a reason and an end date`,
    fr: `En décider\u00a0: sous decisions dans .github/gardefou.yml, «\u202frule: ${rule}\u202f» avec un motif et une date de fin`,
  }
}

/** What closes a finding of `rule`: write it, point to it where that can be enough, decide it. */
export function closesOf(rule: Rule): readonly Text[] {
  return [rule.closes, ...(rule.topic === undefined ? [] : [pointTo(rule.topic)]), decide(rule.id)]
}
