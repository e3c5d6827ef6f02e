import type { Claim } from './claim.ts'

const DATA =
  '(?:data|dataset|datasets|records?|recordings?|images?|texts?|comments?|messages?|reports?|transcripts?|samples?|conversations?|donnees|jeu|jeux|enregistrements?|textes?|commentaires?|comptes? rendus?|corpus|images|echantillons?)'

/** The data are said to be anonymised or anonymous. */
export const ANONYMISATION: readonly Claim[] = [
  {
    concept: 'anonymisation-claim',
    sentence: new RegExp(
      `\\b${DATA}\\b.{0,80}\\b(?:fully |completely |totalement |entierement )?(?:anonymi[sz]ed|anonymous|anonymisees?|anonymises?|anonymes?)\\b|\\b(?:anonymi[sz]ed|anonymous|anonymisees?|anonymes?) ${DATA}\\b|\\banonymi[sz]ation of (?:the )?${DATA}`,
    ),
    not: /\banonymous (?:function|access|user|login|read|review|submission|reviewer|github|author|download|volume)|pseudonymi|double blind|4open|anonymi[sz](?:er|e les|e the|es? (?:text|document)s?)\b/,
  },
]

/** The data are said to be made up. */
export const SYNTHETIC: readonly Claim[] = [
  {
    concept: 'synthetic-data',
    sentence: new RegExp(
      `\\b(?:this|these|the whole|our|all|entirely|fully|purely) (?:\\w+ ){0,2}(?:synthetic|simulated|fictitious) ${DATA}\\b|\\b${DATA}\\b.{0,40}\\b(?:is|are|was|were) (?:entirely |fully |purely |all )?(?:synthetic|simulated|fictitious)|\\b(?:ces|ce|les|toutes les) ${DATA}\\b.{0,40}\\b(?:synthetiques|fictives|fictifs|simulees)\\b|\\bno real (?:people|persons?|individuals?|patients?|users?)\\b`,
    ),
    not: /\b(?:not|never|no) synthetic|real and synthetic|synthetic and real/,
  },
]
