import { describe, it } from 'vitest'
import type { Rule } from '../../core/words/rule.ts'
import { catalogueWithout, EVERY_TEXT, saidByRules } from '../support/every-text.ts'
import { expectNever } from '../support/never.ts'

describe('of labels and protocols', () => {
  it('A-19, A-23, FA-14 · asks for no label to be removed or renamed', () => {
    const pattern =
      /\b(?:remove|rename|drop|delete|replace)\b[^.,;]{0,25}\blabels?\b|(?:supprimer|renommer|retirer|remplacer)[^.,;]{0,25}étiquette/i
    expectNever(pattern, ['Write it: rename the label', 'L’écrire : retirer cette étiquette'])
  })

  it('FA-09 · calls no label about the context irrelevant', () => {
    const pattern =
      /irrelevant (?:label|annotation)|(?:label|annotation)s? (?:is|are) irrelevant|sans pertinence|hors de propos/i
    expectNever(pattern, ['the label is irrelevant', 'une étiquette sans pertinence'])
  })

  it('A-03, FA-18 · asks for no length, no template and no table of contents', () => {
    const pattern =
      /(?:at least|minimum of) \d+ (?:word|line|character|page|section)|(?:au moins|minimum de) \d+ (?:mot|ligne|caractère|page|section)|table of contents|\bsommaire\b|(?:CNIL|official|mandatory) template|modèle (?:de la CNIL|officiel|imposé)/i
    expectNever(pattern, ['expected at least 20 lines', 'attendu : au moins 20 lignes'])
  })

  it('A-21 · asks for no protocol beside existing instructions', () => {
    const pattern = /(?:separate|dedicated|CNIL) protocol|protocole (?:distinct|séparé|dédié|CNIL)/i
    expectNever(pattern, ['expected a separate protocol', 'attendu : un protocole distinct'])
  })

  it('FG-01, FA-19 · asks for no list of people', () => {
    const pattern =
      /list of (?:people|annotators|their names)|names of (?:the )?(?:people|annotators)|liste (?:nominative|des? (?:personnes|annotateurs))|noms? des (?:personnes|annotateurs)/i
    expectNever(pattern, ['expected a list of annotators', 'attendu : la liste des annotateurs'])
  })
})

describe('of papers kept elsewhere', () => {
  it('L-02, L-03 · asks for no register to be kept in a repository', () => {
    const pattern =
      /(?:breach|processing) regist|regist(?:er|re) (?:of|des?) (?:\w+ )?(?:breach|violation|traitement|processing)|records? of processing/i
    expectNever(pattern, ['expected the breach register', 'attendu : le registre des violations'])
  })

  it('L-01, S-21 · cites articles 33 and 34 for what a plan says, never for having one', () => {
    const isOnPlans = ({ id }: Rule) => /incident|rollback/.test(id)
    const pattern = /\bart(?:icle|\.)s? 3[34]\b[^.]{0,60}(?:a plan|un plan)/i
    const caught = ['GDPR, art. 33: a plan is kept', 'RGPD, art. 33 : un plan est tenu'] as const
    expectNever(pattern, caught, saidByRules(isOnPlans))
  })

  it('FA-33 · asks for no portability of labels', () => {
    const caught = ['portability of labels', 'la portabilité des étiquettes'] as const
    expectNever(/portab/i, caught, [...EVERY_TEXT, ...catalogueWithout('FA-33')])
  })

  it('FG-02 · asserts nothing of the protection of branches, which files do not show', () => {
    const pattern = /branch protection|protected branch|protection des? branches/i
    expectNever(pattern, ['no branch protection', 'aucune protection des branches'])
  })
})
