import { describe, it } from 'vitest'
import type { Rule } from '../../core/words/rule.ts'
import { catalogueWithout, EVERY_TEXT, PHRASES, saidByRules } from '../support/every-text.ts'
import { expectNever } from '../support/never.ts'

/** Whether a rule only says what it saw, and expects nothing. */
function onlyInforms({ levels }: Rule): boolean {
  return Object.values(levels).every((level) => level === 'info' || level === 'silent')
}

const EXPECTING = [...saidByRules((rule) => !onlyInforms(rule)), ...PHRASES]

describe('what the CNIL declined is never advised', () => {
  it('A-04 · never turns anybody towards unsupervised learning, nor away from annotation', () => {
    const pattern =
      /unsupervised|self[- ]?supervised|non[- ]supervis|auto[- ]?supervis|(?:avoid|give up) annotat|(?:éviter|renoncer à) l’annotation|annotate less|annoter moins/i
    const caught = ['consider self-supervised learning', 'préférer un apprentissage non supervisé'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout('A-04')])
  })

  it('A-05, FS-04 · never advises on performance: no score to reach, no balance, no more data', () => {
    const pattern =
      /\bF1\b|accuracy score|\bbenchmark|balanc(?:e|ing|ed) (?:the |of )?(?:class|label|data)|équilibr\w+ (?:les |des )?(?:class|étiquet|donn)|more (?:training )?data\b|davantage de données|(?:improve|raise|increase) (?:the )?performance|(?:améliorer|augmenter) (?:la|les) performance/i
    expectNever(pattern, ['balancing the classes helps', 'rééquilibrer les classes pour améliorer la performance'])
  })

  it('A-25, FA-10, FA-13, FA-21 · asks neither for strict objectivity nor for a level of agreement', () => {
    const pattern =
      /kappa|krippendorff|strict(?:ly)? objectiv|objectivité stricte|(?:minimum|at least|threshold|level)[^.]{0,30}agreement|agreement[^.]{0,30}(?:minimum|at least|above|threshold)|accord[^.]{0,30}(?:minim|seuil|au moins)|(?:taux|seuil)[^.]{0,20}accord/i
    const caught = ['expected an agreement of at least 0.8', 'attendu : un accord d’au moins 0,8'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout('A-25')])
  })

  it('S-27 · never speaks of homomorphic encryption', () => {
    const pattern = /homomorph|\bFHE\b|\bCKKS\b|\bTFHE\b/i
    const caught = ['homomorphic encryption could be used', 'un chiffrement homomorphe'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout('S-27')])
  })

  it('S-29 · tells nobody to log everything', () => {
    const pattern =
      /\blog(?:ging|s)? (?:all|every|each|everything)|record every change|(?:journaliser|consigner) (?:tou[st]|chaque|l’ensemble)/i
    const caught = ['logging every change to the data', 'journaliser toutes les modifications'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout()])
  })

  it('S-26 · never speaks of ethics under security', () => {
    const isOnSecurity = ({ recommendations: [leading] }: Rule) => /^(?:S|FS)-/.test(leading.id)
    const caught = ['ask the ethics committee', 'l’avis du comité éthique'] as const
    expectNever(/ethic|éthi(?:que|cien)/i, caught, saidByRules(isOnSecurity))
  })
})

describe('what lies outside is never asked for', () => {
  it('S-31, S-32 · asks for no certificate, no standard and no draft of one', () => {
    const pattern =
      /\bcertif|\bISO(?:\/IEC)? ?\d|\bSOC ?2\b|SecNumCloud|harmoni[sz]ed standard|norme harmonisée|draft standard|projet de norme/i
    expectNever(pattern, ['expected an ISO 27001 certificate', 'attendu : une certification'], EXPECTING)
  })

  it('S-33, FA-23, A-27 · approves of no framework and of no tool', () => {
    const pattern =
      /(?:approved|recommended|certified|trusted) (?:list|tool|framework)|(?:outil|référentiel)s? (?:agréé|approuvé|recommandé)|EBIOS|MITRE|OWASP|\bNIST\b/i
    expectNever(pattern, ['expected an approved tool', 'attendu : un outil agréé'], EXPECTING)
  })

  it('S-16, FG-07 · says nothing of running systems, which is left to later recommendations', () => {
    const pattern =
      /\bWAF\b|firewall|pare-feu|rate[- ]limit|limitation (?:de|du) débit|prompt injection|injection de prompt|runtime (?:security|monitoring)|surveillance en production/i
    const caught = ['expected a rate limit', 'attendu : une limitation de débit'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout('S-16')])
  })

  it('H-02 · takes nothing from the replies about legitimate interest, scraping or open release', () => {
    const pattern =
      /legitimate interest|intérêt légitime|scraping|moissonnage|open[- ]source release|diffusion en source ouverte/i
    const caught = ['expected a balance of legitimate interest', 'attendu : l’intérêt légitime'] as const
    expectNever(pattern, caught, [...EVERY_TEXT, ...catalogueWithout()])
  })
})
