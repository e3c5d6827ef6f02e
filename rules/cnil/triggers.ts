import type { Text } from '../../core/words/text.ts'

/** When rows apply; many share the same occasion. */
export const TRIGGERS = {
  aiact: { en: 'A document speaks of the AI Act', fr: 'Un document parle du règlement IA' },
  always: { en: 'Always', fr: 'Toujours' },
  annotated: { en: 'Personal data are annotated', fr: 'Des données personnelles sont annotées' },
  anonymity: { en: 'Anonymity is sought or claimed', fr: 'L’anonymat est recherché ou affirmé' },
  breach: { en: 'A personal data breach occurs', fr: 'Une violation de données personnelles survient' },
  business: { en: 'Annotations come from a business process', fr: 'Des annotations sont issues d’un processus métier' },
  change: {
    en: 'A change touches labels, sources, the protocol or who annotates',
    fr: 'Une modification touche les étiquettes, les sources, le protocole ou qui annote',
  },
  colocated: { en: 'Sensitive data sit with others', fr: 'Des données sensibles côtoient d’autres données' },
  feared: {
    en: 'Changes to the data are plausible and would be serious',
    fr: 'Des modifications des données sont plausibles et seraient graves',
  },
  finetuning: { en: 'A model is fine-tuned on personal data', fr: 'Un modèle est ajusté sur des données personnelles' },
  health: { en: 'Research on health in France', fr: 'Recherche en santé en France' },
  heavy: { en: 'The risk is high', fr: 'Le risque est élevé' },
  humans: { en: 'People annotate personal data', fr: 'Des personnes annotent des données personnelles' },
  identifiers: { en: 'An annotation carries identifiers', fr: 'Une annotation porte des identifiants' },
  labels: { en: 'Labels describe people', fr: 'Des étiquettes décrivent des personnes' },
  linked: { en: 'Annotations point to personal data', fr: 'Des annotations renvoient à des données personnelles' },
  notice: { en: 'A notice to people exists', fr: 'Une information des personnes existe' },
  outsourced: { en: 'Another body annotates', fr: 'Un autre organisme annote' },
  people: { en: 'Personal data are processed', fr: 'Des données personnelles sont traitées' },
  released: {
    en: 'Versions of a model or of data are released',
    fr: 'Des versions d’un modèle ou de données sont diffusées',
  },
  reputation: { en: 'A label may harm a reputation', fr: 'Une étiquette peut nuire à une réputation' },
  retention: { en: 'A retention period is declared', fr: 'Une durée de conservation est déclarée' },
  reused: { en: 'Annotated data are reused', fr: 'Des données annotées sont réutilisées' },
  sensitive: { en: 'Sensitive data are involved', fr: 'Des données sensibles sont en jeu' },
  several: { en: 'Several datasets are annotated', fr: 'Plusieurs jeux de données sont annotés' },
  shared: { en: 'A dataset is shared', fr: 'Un jeu de données est partagé' },
  standard: { en: 'A standard or a framework is mentioned', fr: 'Une norme ou un référentiel est mentionné' },
  system: {
    en: 'A system meant for use on people is delivered',
    fr: 'Un système destiné à agir sur des personnes est livré',
  },
  tool: { en: 'A tool or a metric is used', fr: 'Un outil ou une mesure est utilisé' },
  trains: { en: 'A model is trained, or software delivered', fr: 'Un modèle est entraîné, ou un logiciel livré' },
  unfeared: {
    en: 'Changes to the data are not both plausible and serious',
    fr: 'Des modifications des données ne sont pas à la fois plausibles et graves',
  },
} as const satisfies Readonly<Record<string, Text>>
