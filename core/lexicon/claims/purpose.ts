import { anyOf, type Claim } from './claim.ts'

const MADE =
  '(?:data ?sets?|data|corpus|corpora|models?|classifiers?|detectors?|labels?|annotations?|images?|recordings?|comments?|texts?|benchmarks?|collections?|algorithms?|networks?|recogni[sz]ers?|assistants?|checkpoints?|predictions?|jeux? de donnees|donnees|modeles?|classifieurs?|etiquettes?|enregistrements?|commentaires?|textes?|algorithmes?|reseaux?)'
const DOES =
  '(?:train|detect|classif|predict|recogni[sz]|identif|estimat|stud|evaluat|segment|measur|moderat|rank|assess|analy[sz]|transcrib|translat|categori[sz]|extract|generat|forecast|diagnos|locali[sz]|count|track|screen|sort|benchmark|research|recommend|summari[sz]|retriev|answer|filter)\\w*'
const FAIT =
  '(?:entrain|detect|classe|classif|predi|reconnai|identifi|estim|etudi|evalu|segment|mesur|moder|analys|transcri|tradui|categoris|extrai|gener|prev|diagnosti|localis|compt|suivr|tri|filtr|recherch|recommand|resum|repond|repere)\\w*'

/** A page opens by what it does: « Benchmarking … », “A corpus that … ”, « Détection de … ». */
const OPENS = anyOf(
  `^\\P{L}*(?:${DOES}|${FAIT}|studying|exploring|comparing) (?!data ?(?:set)?s?$)\\w`,
  `^\\P{L}*(?:this is |ceci est )?(?:an?|the|un|une|le|la) (?:[\\w']+ ){0,6}?(?:projects?|corpus|data ?set|tools?|librar\\w+|plug ?in|packages?|models?|benchmarks?|classifiers?|pipelines?|projet|jeu|outil|modele|bibliotheque)\\b.{0,30}\\b(?:studying|for|to|that|which|of|on|about|pour|de|d'|qui|sur|afin)\\b`,
  /\b(?:plug ?in|librar(?:y|ies)|packages?|scripts?|tools?|apps?|outils?|logiciels?)\b.{0,40}\b(?:that|which|to|for|qui|pour)\b.{0,40}\b(?:de ?identif\w+|anonymi\w+|pseudonymi\w+|annotat\w+|label\w*|detect\w*|predict\w*|classif\w+|transcri\w+)/,
  /^\P{L}*(?:allowed|permitted|intended|authori[sz]ed|acceptable|primary) (?:uses?|users?)\b|^\P{L}*(?:usages?|utilisations?) (?:permise?s?|autorisee?s?|prevue?s?)\b/u,
)

/** Sentences on a program, on a licence, or on what nothing is to be used for. */
export const NOT_A_PURPOSE = anyOf(
  /\b(?:script|command|flag|option|argument|button|function|class|method|folder|directory) (?:is|are|that|to)\b|\bused by (?:default|the script)\b|\blicen[cs]e|\bpip install|\bgit clone\b/,
  /\b(?:not|never|cannot|can't|isn't|aren't|no longer|ne|n'(?:est|ont|a)|pas|jamais)\b.{0,30}\b(?:intended|designed|used?|suitable|suited|meant|for|destinee?s?|concue?s?|utilise\w*|servir|sert|servent|pour)\b/,
)

/** What data, labels or a model are for, in sentences that name one of them. */
export const PURPOSE: readonly Claim[] = [
  {
    concept: 'purpose',
    sentence: anyOf(
      `\\b${MADE}\\b.{0,80}\\b(?:(?:is|are|was|were|be|been) (?:\\w+ )?(?:used|intended|designed|meant|built|made|created|collected|developed|suited|suitable|useful|trained) (?:to|for|by|in order to|on)|aims? (?:to|at)|serves? (?:to|as|for))\\b`,
      `\\b${MADE}\\b.{0,60}\\b(?:for|to|that|which|in order to) (?:the )?(?:\\w+ ){0,3}?${DOES}\\b`,
      `\\b(?:train|trains|training|fine ?tunes?|fine ?tuning|build|builds|evaluates?|develops?|improves?)\\b.{0,60}\\b${MADE}\\b.{0,40}\\b(?:to|that|which|for|of|on)\\b`,
      `\\b(?:models?|classifiers?|systems?|projects?|tools?|pipelines?|algorithms?|networks?|assistants?|dataset|detector)\\b.{0,30}\\b(?:detects?|classifies|predicts?|recogni[sz]es|identif(?:y|ies)|estimates?|segments?|moderates?|ranks?|transcribes?|translates?|trains?|learns?|scores?|sorts?|flags?|assists?|generates?|extracts?)\\b`,
      /\b(?:goal|aim|purpose|objective|intended use|use cases?|task) (?:of|is|was|are|here|:)\b/,
      `\\b${MADE}\\b.{0,80}\\b(?:ser(?:t|vent|vira|vant) (?:a|d'|de)|destinee?s? (?:a|au)|vis(?:e|ent|ant) (?:a|l')|permet\\w* (?:de|d'|a)|concue?s? (?:pour|afin)|utilisee?s? (?:pour|afin|a|dans)|creee?s? (?:pour|afin)|constituee?s? (?:pour|afin|dans le but))`,
      `\\b(?:afin d[e'] ?|pour |dans le but d[e'] ?|en vue d[e'] ?)(?:(?:mieux|l'|la|le|les) ?)?${FAIT}\\b`,
      `\\b(?:modeles?|projet|systeme|outil|algorithme|reseau|jeu de donnees|depot)\\b.{0,30}\\b(?:detecte|classe|predit|reconnait|identifie|estime|segmente|modere|repere|transcrit|traduit|analyse|mesure|entraine|apprend|extrait|genere|trie|evalue|suit)\\b`,
      /\b(?:a|ont|avait) (?:pour|comme) (?:but|objectif|finalite|vocation)\b|\b(?:l'objectif|le but|la finalite|la tache) (?:est|de|du|des|consiste)\b/,
    ),
    not: NOT_A_PURPOSE,
    polarity: 'asserted',
  },
  {
    concept: 'purpose',
    sentence: OPENS,
    not: NOT_A_PURPOSE,
    polarity: 'asserted',
    place: /\breadme|lisezmoi|\bcards?\b|datasheet|fiche|\bdata\b|policy|politique/,
  },
]

/** What any project page says of its own use, once it is known to be about data or models. */
export const PROJECT_PURPOSE = anyOf(
  /\b(?:this|the|our) (?:project|repository|repo|study|work|research|tool|app|application|system|library|package|pipeline|platform|challenge|course|paper|competition|code|software|plugin|service|app)\b.{0,40}\b(?!is licen|requires|uses|contains the)(?:is|are|aims?|allows?|helps?|provides?|offers?|supports?|builds?|implements?|explores?|studies|investigates?|compares?|presents?|proposes?|focus\w*|hosts?|gathers?|covers?)\b/,
  /\b(?:used|intended|designed|meant|built) (?:to|for)\b|\bin order to\b|\bso that\b|\baims? (?:to|at)\b|\bwe (?:aim|want|seek|study|train|build|investigate|propose|present|introduce|develop|evaluate)\b/,
  /\b(?:ce|cet|cette|notre|le|la|l') ?(?:projet|depot|etude|travail|recherche|outil|application|systeme|bibliotheque|plateforme|cours|tp|challenge|code|logiciel|service|assistant)\b.{0,40}\b(?:est|vise|permet|sert|aide|propose|offre|consiste|explore|etudie|compare|presente|met|fournit|porte|repere|cherche|detecte|analyse|regroupe|traite)\b/,
  /\b(?:servent|sert|sera) a\b|\bdestinee?s? a\b|\bafin d(?:e\b|')|\bvis(?:e|ent) a\b|\bpermet(?:tent)? d(?:e\b|')|\bnous (?:souhaitons|voulons|cherchons|etudions|entrainons|proposons|developpons|presentons)\b/,
)

/** Tasks whose name in the title of a page says what the project is for. */
export const TASK_IN_TITLE =
  /\b(?:detect\w*|recogni\w+|classif\w+|predict\w*|segmentation|transcription|translation|moderation|estimation|identification|summari[sz]ation|question answering|tagging|parsing|retrieval|captioning|diagnos\w+|forecast\w*|recommend\w*|de ?identif\w+|anonymi[sz]\w*|pseudonymi[sz]\w*|screening|scoring|analysis|reconnaissance|traduction|extraction|resume automatique|depistage|analyse|assistant|benchmark|challenge|desidentification)\b/
