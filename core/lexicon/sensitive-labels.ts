import { anyOf } from './claims/claim.ts'

/** What labels may reveal of a person that articles 9 and 10 of the GDPR list, folded, both languages side by side. */
const SENSITIVE = anyOf(
  /\b(?:cancer|tumou?rs?|tumeurs?|carcinom\w+|melanom\w+|diabet\w+|hiv|vih|aids|depress(?:ion|ed|ive|if)|depressi(?:f|ve)|schizophren\w+|autis\w+|bipolar|bipolaire|dementia|demence|alzheimer\w*|epilep\w+|psychosis|psychotic|psychose|anorexi\w+|pneumonia|pneumonie|covid(?: ?19)?(?: positive| positif)?|pregnan(?:t|cy)|enceinte|grossesse|disab(?:led|ility)|handicap\w*|fractures?|avc|sick person|personne malade|suicid\w+|self harm|automutilation|drug (?:abuse|use|user|addict\w*)|alcohol(?:ism| abuse)|alcoolisme|toxicoman\w+|smok(?:er|ing status)|fumeu(?:r|se)|dyslexi\w+|mental (?:illness|disorder)|trouble mental)\b/,
  /\b(?:ethnicity|ethnic (?:origin|group)|ethnie|origine ethnique|racial (?:group|origin)|caucasian|hispanic|latin[oax]|african american|maghrebine?|arab|arabe|roma people)\b|^(?:asian|east asian|south asian|african|africaine?|asiatique|caucasienne?|caucasien)$/,
  /\b(?:left wing|right wing|far (?:left|right)|communist|socialist voter|republican voter|democrat voter|political (?:opinion|affiliation|orientation|leaning)|opinion politique|orientation politique|de (?:gauche|droite)|extreme (?:gauche|droite)|militante?)\b/,
  /\b(?:muslims?|musulmane?s?|christians?|chretien(?:ne)?s?|catholics?|catholiques?|protestante?s?|jews?|jewish|juifs?|juives?|hindus?|hindoue?s?|buddhists?|bouddhistes?|atheists?|athees?|religious (?:belief|affiliation)|croyances? religieuses?)\b/,
  /\b(?:trade union(?:ist)?|union member(?:ship)?|syndique?e?s?|syndicaliste|appartenance syndicale)\b/,
  /\b(?:homosexuel(?:le)?s?|homosexuals?|gay|lesbian(?:s|ne|nes)?|bisexual|bisexuel(?:le)?|heterosexual|heterosexuel(?:le)?|transgender|transgenre|sexual orientation|orientation sexuelle|sex life|vie sexuelle)\b/,
  /\b(?:genetic (?:marker|mutation|variant)|genotype|genome|brca ?[12]?|mutation genetique|marqueur genetique|face ?id|faceprint|voiceprint|fingerprints?|empreintes? digitales?|iris scan|biometric (?:id|identifier|template)|identifiant biometrique)\b/,
  /\b(?:offenders?|convicted|convict|criminal record|criminals?|felons?|prior (?:arrests?|convictions?)|arrested|delinquante?s?|condamnee?s?|casier judiciaire|criminel(?:le)?s?|recidiviste?s?)\b/,
)

/** Objects, places, topics and plants that such words name without saying anything of a person. */
const OF_THINGS =
  /\b(?:buildings?|documents?|docs?|forms?|insurance|assurance|card|carte|hospitals?|hopita(?:l|ux)|church\w*|mosques?|mosquees?|eglises?|synagogues?|temples?|schools?|bars?|parade|flags?|drapeaux?|parties|articles?|news|topics?|sujets?|themes?|laws?|lois?|equipments?|materiel|devices?|machines?|scanners?|reader|lecteur|signs?|panneaux?|books?|livres?|holidays?|fetes?|art|music|foods?|cuisine|plants?|plantes?|leaf|leaves|feuilles?|crops?|trees?|animals?|dogs?|chiens?|tests?|kits?|vaccines?|cars?|horses?|boats?|bikes?|parking|seats?|toilets?|access|acces|rock|bears?|elephants?|code|procedure|engine|quarter|speech|insults?|hate|haine|against|contre|phobi\w*)\b/

/** Whether a label, folded, may reveal sensitive data of the person it is given to. */
export function mayReveal(folded: string): boolean {
  return SENSITIVE.test(folded) && !OF_THINGS.test(folded)
}
