import type { Text } from '../../core/words/text.ts'

/** Why software cannot tell from files, for the rows of which no rule is made. */
export const reasons: Readonly<Record<string, Text>> = {
  'A-28': {
    en: 'Ethical criteria are for people to assess: a file that speaks of ethics does not show that they were, and gardefou passes no verdict on it.',
    fr: 'Les critères éthiques s’apprécient entre personnes\u00a0: un fichier qui parle d’éthique ne montre pas qu’ils l’ont été, et gardefou n’en juge pas.',
  },
  'FA-08': {
    en: 'How a dataset was built and whether it may be shared is a question of law and of facts outside of the repository; a licence in it answers neither.',
    fr: 'La façon dont un jeu a été constitué et la possibilité de le partager relèvent du droit et de faits extérieurs au dépôt\u202f; une licence ne répond à aucune des deux.',
  },
  'FA-12': {
    en: 'These principles have no file of their own: what files show of them is what the rules on the notice, on rights and on security look at.',
    fr: 'Ces principes n’ont pas de fichier propre\u00a0: ce que les fichiers en montrent est ce que regardent les règles sur l’information, les droits et la sécurité.',
  },
  'FG-01': {
    en: 'Who makes up a team and what they were trained in does not show in files, and the names of contributors tell nothing of it.',
    fr: 'La composition d’une équipe et ses formations ne se voient pas dans les fichiers, et les noms des contributeurs n’en disent rien.',
  },
  'FG-02': {
    en: 'How thorough tests are is judged by people, and who may change production code is set in the forge, where files do not reach.',
    fr: 'La portée des tests s’apprécie entre personnes, et qui peut modifier le code en production se règle sur la forge, hors de portée des fichiers.',
  },
  'FG-03': {
    en: 'How reliable a source is, and how good its annotations are, is judged by people who know it; logs and hashes are looked at where changes are feared.',
    fr: 'La fiabilité d’une source et la qualité de ses annotations s’apprécient par qui la connaît\u202f; journaux et empreintes sont regardés là où des modifications sont redoutées.',
  },
  'FG-04': {
    en: 'Copies and accesses happen outside of the repository, and telling real records from fictitious ones would mean judging contents that gardefou does not look into.',
    fr: 'Copies et accès se font hors du dépôt, et distinguer des enregistrements réels de fictifs reviendrait à juger des contenus que gardefou n’examine pas.',
  },
  'FG-05': {
    en: 'What developers and users need to know depends on the model and on its users; no list of headings would tell whether they have it.',
    fr: 'Ce que développeurs et utilisateurs ont besoin de savoir dépend du modèle et d’eux-mêmes\u202f; aucune liste de rubriques ne dirait s’ils l’ont.',
  },
  'FG-06': {
    en: 'Audits are carried out and filed away from the repository, and their results need not be public; only whoever ordered them can tell.',
    fr: 'Les audits sont menés et classés ailleurs, et leurs résultats n’ont pas à être publics\u202f; seul qui les a commandés peut le dire.',
  },
  'FG-07': {
    en: 'Whether data were verified and outputs checked is a matter of practice; and what concerns the running of a model is left aside.',
    fr: 'La vérification des données et le contrôle des résultats relèvent de la pratique\u202f; et ce qui touche à l’exploitation d’un modèle est laissé de côté.',
  },
  'FG-08': {
    en: 'It is a question to ask oneself within a risk analysis; gardefou asks for the reference of that analysis and does not read which attacks it covers.',
    fr: 'C’est une question à se poser dans une analyse de risques\u202f; gardefou demande la référence de l’analyse et ne lit pas quelles attaques elle couvre.',
  },
  'FG-09': {
    en: 'Logs of requests and outputs belong to a running system, out of the repository; for datasets, the two conditions of the summary decide.',
    fr: 'Les journaux de requêtes et de résultats appartiennent à un système en service, hors du dépôt\u202f; pour les jeux de données, les deux conditions de la synthèse l’emportent.',
  },
  'FG-10': {
    en: 'A repository under git is versioned code already, and clearances are set in the forge: there is nothing left that a file would show.',
    fr: 'Un dépôt sous git est déjà du code versionné, et les habilitations se règlent sur la forge\u00a0: rien ne reste qu’un fichier montrerait.',
  },
  'FR-03': {
    en: 'Which guide helped to fix a period does not show in the period, and any other way of fixing it is as good.',
    fr: 'Le guide qui a aidé à fixer une durée ne se lit pas dans la durée, et toute autre façon de la fixer vaut autant.',
  },
  'FS-04': {
    en: 'Whether a system works and stays whole shows when it is run; what the summary asks of development has rules of its own.',
    fr: 'Le bon fonctionnement et l’intégrité d’un système se voient à l’usage\u202f; ce que la synthèse demande au développement a ses propres règles.',
  },
  'FS-05': {
    en: 'A repository is a small part of an information system, and shows nothing of its networks, its premises or its staff.',
    fr: 'Un dépôt n’est qu’une petite partie d’un système d’information et ne montre rien de ses réseaux, de ses locaux ni de son personnel.',
  },
  'L-03': {
    en: 'The record of processing is kept by the organisation as a whole, and is not expected in a repository.',
    fr: 'Le registre des traitements est tenu par l’organisme dans son ensemble et n’est pas attendu dans un dépôt.',
  },
}
