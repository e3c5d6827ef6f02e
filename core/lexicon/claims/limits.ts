import { anyOf, type Claim } from './claim.ts'

const THING =
  '(?:model|models|system|dataset|datasets|data|labels?|annotations?|predictions?|scores?|outputs?|tool|it|they|modele|modeles|systeme|jeu|donnees|etiquettes?|resultats?|scores?|outil|il|elle|ils|elles)'

/** What data, labels or a model are not to be used for: the sentence is a denial by nature. */
export const LIMITS: readonly Claim[] = [
  {
    concept: 'use-limit',
    sentence: anyOf(
      `\\b${THING}\\b.{0,60}\\b(?:must|should|may|can|shall|is|are|was|were) not (?:be )?(?:used|intended|meant|designed|suitable|suited|deployed|applied|relied)\\b`,
      "\\b(?:do not|don't|never) (?:use|deploy|apply|rely on)\\b.{0,80}\\b(?:to|for|as|in|on)\\b",
      '\\b(?:out of scope|prohibited|forbidden|excluded|misuse)\\b.{0,40}\\b(?:uses?|usages?|applications?)\\b',
      '\\b(?:uses?|usages?|utilisations?)\\b.{0,40}\\b(?:out of scope|prohibited|forbidden|excluded|exclue?s?|interdite?s?|proscrite?s?)\\b',
      `\\b${THING}\\b.{0,60}\\bn(?:e |')(?:doit|doivent|peut|peuvent|sont|est|saurait|sauraient) (?:pas|jamais|en aucun cas)\\b.{0,40}\\b(?:servir|utilisee?s?|employee?s?|destinee?s?|concue?s?|prevue?s?)\\b`,
      '\\b(?:ne pas|n.utilisez pas|n.utiliser) (?:utiliser|l.utiliser|les utiliser|employer|deployer)\\b.{0,80}\\b(?:pour|afin|comme|a des fins|dans)\\b',
    ),
    not: /\b(?:gpu|cuda|windows|python|conda|docker|version \d|deprecated)\b/,
  },
]
