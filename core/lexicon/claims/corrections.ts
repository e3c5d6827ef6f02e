import { anyOf, type Claim } from './claim.ts'

const MATTER =
  '(?:models?|data|data ?sets?|corpus|corpora|labels?|annotations?|benchmark|modeles?|donnees|jeux? de donnees|etiquettes?)'

/** Routes by which people say that data, labels or a model are wrong, whatever the route is called. */
export const CORRECTIONS: readonly Claim[] = [
  {
    concept: 'correction-route',
    sentence: anyOf(
      `\\breport(?:ing)? (?:any |an |your |other )?(?:issues?|problems?|concerns?) (?:with|in|about|on) (?:\\w+ ){0,2}${MATTER}\\b`,
      `\\b(?:send|address|direct|provide|give|share|submit|leave)\\b.{0,30}\\b(?:feedback|comments?|questions?|remarks)\\b.{0,30}\\b(?:on|about|regarding) (?:the|this|our|these) (?:\\w+ )?${MATTER}\\b`,
      /\boutput reporting (?:mechanism|form|tool)\b/,
      /(?<!\b(?:the|this|a|an|main|our|one|another|grand|kaggle) )\b(?:challenge|contest|dispute)\b (?:how\b.{0,40}\blabell?ed\b|(?:an?|any|the|its|their|your|existing) (?:\w+ )?(?:label|annotation)s?\b)|\blabel (?:challenge|dispute|appeal)s? (?:against|of|about|form|process)\b/,
      `\\bsignal(?:er|ez|ement) (?:de |d'|des |un |une |tout |toute |vos |les |le )?(?:problemes?|anomalies?|defauts?) (?:avec|dans|sur|de|concernant|relati\\w+ (?:a|aux?)) (?:\\w+ ){0,2}${MATTER}\\b`,
      `\\b(?:envoy|adress|transmet|transmis|faites|fait|depos|partag)\\w*\\b.{0,30}\\b(?:commentaires?|remarques?|retours?|questions?|observations?)\\b.{0,30}\\b(?:sur|concernant|a propos) (?:le|la|les|du|des|ce|ces|cette|nos|notre|de la) (?:\\w+ )?${MATTER}\\b`,
      /\b(?:contest(?:er|ez)|remett(?:re|ez) en cause)\b.{0,40}\b(?:etiquettes?|annotations?|labels?)\b/,
    ),
    not: /\b(?:reviewers?|rebuttal|papers?|articles?|leaderboard|competition|lecteurs?|relecteurs?)\b|\bin (?:their|his|her) (?:reviews?|comments)\b/,
  },
]
