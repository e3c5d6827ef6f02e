import { anyOf, type Claim } from './claim.ts'

const UNION =
  "(?:the |l'|d'|de l'|the territory of the )?(?:eu|eea|european union|european economic area|ue|union europeenne|eee|espace economique europeen|europe|union)\\b(?!'?s? (?:ai act|law|legislation|directive|commission|open data|funding|project))"
const KEPT =
  '\\b(?:transfer\\w*|access\\w*|sent|send|located|based|annotat\\w+|labell?ed|process(?:ed|ing)?|stored|hosted|remain\\w*|kept|stay\\w*|moved|leav\\w*|work\\w*|situee?s?|hebergee?s?|annotee?s?|annotent|traitee?s?|acces|acced\\w+|conserve\\w*|restent|demeurent|etablie?s?|basee?s?|envoy\\w+|travaill\\w+|sortent|transfer\\w*)\\b'
const ANNOTATORS =
  '\\b(?:annotators?|raters?|labell?ers?|annotation (?:team|provider|company)|crowd ?workers?|providers?|vendors?|contractors?|annotateurs?|annotatrices?|prestataires?|sous traitants?|equipes? d.annotation)\\b'
const AT =
  '\\b(?:located|based|working|works?|living|lives?|hired|recruited|employed|established|situee?s?|basee?s?|installee?s?|recrutee?s?|travaill\\w+|etablie?s?|employee?s?)\\b.{0,30}\\b(?:in|from|au|aux|en|a|de|du)\\b (?:the |l.)?'

/** Countries outside the Union where annotation is often done or sent. */
const FAR =
  '(?:kenya|ghana|uganda|ouganda|nigeria|south africa|afrique du sud|madagascar|senegal|cameroo?u?n|benin|cote d.ivoire|ivory coast|tunisia|tunisie|morocco|maroc|egypte?|india|inde|nepal|bangladesh|pakistan|philippines|vietnam|viet nam|indonesi[ae]|malaysi[ae]|china|chine|japa?o?n|venezuela|colombi[ae]|brazil|bresil|argentin[ae]|mexi(?:co|que)|united states|etats unis|usa|united kingdom|royaume uni|canada|turkey|turquie|ukraine|serbi[ae]|armeni[ae]|georgi[ae]|maurice|mauritius)\\b'
const NEAR =
  '(?:france|germany|allemagne|spain|espagne|italy|italie|portugal|belgium|belgique|netherlands|pays bas|ireland|irlande|poland|pologne|romania|roumanie|bulgari[ae]|greece|grece|austria|autriche|finland[e]?|sweden|suede|denmark|danemark|estoni[ae]|latvia|lettonie|lituani[ae]|lithuania|croati[ae]|hungary|hongrie|slovaki[ae]|slovaquie|sloveni[ae]|czechia|tchequie|luxembourg|malta|malte|cyprus|chypre)\\b'

/** Where annotators and data are; later claims win over earlier ones for one sentence. */
export const TRANSFERS: readonly Claim[] = [
  {
    concept: 'transfer',
    polarity: 'negated',
    sentence: anyOf(
      `${KEPT}.{0,80}\\b(?:within|inside|in|dans|au sein de|a l'interieur de|en)\\b ?${UNION}`,
      `${ANNOTATORS}.{0,60}${AT}${NEAR}`,
    ),
  },
  {
    concept: 'transfer',
    sentence: anyOf(
      `${KEPT}.{0,80}\\b(?:outside|beyond|hors|en dehors)\\b(?: of| de)? ?${UNION}`,
      `\\b(?:leaves?|leaving|quitt\\w+|sort(?:ent)? de)\\b.{0,20}${UNION}`,
      `${ANNOTATORS}.{0,60}${AT}${FAR}`,
      /\bthird countr(?:y|ies)\b|\bstandard contractual clauses\b|\bpays tiers\b|\badequacy decisions?\b|\bdecisions? d'adequation\b/,
    ),
  },
  {
    concept: 'transfer',
    polarity: 'asserted',
    sentence:
      /\bnot (?:all )?(?:located|based|stored|hosted|kept|established) (?:within|inside|in) (?:the )?(?:eu|eea|european union)\b|\bn(?:e |')(?:est|sont) pas (?:tous )?(?:situe|base|heberge|etabli)e?s? (?:dans|au sein de) (?:l')?(?:ue|union europeenne|eee)\b/,
  },
]
