import { describe, expect, it } from 'vitest'
import { isNominated } from '../../../core/readers/nominate.ts'
import { readDocument } from '../../../core/readers/read-document.ts'
import type { Concept } from '../../../core/words/concept.ts'

function concepts(path: string, text: string): Concept[] {
  return (readDocument(path, new TextEncoder().encode(text))?.statements ?? []).map(({ concept }) => concept)
}

/** A look-alike in one language: what it may be taken for, where it stands, what it says. */
type LookAlike = readonly [concept: Concept, path: string, text: string]

const IN_BOTH: readonly (readonly [name: string, en: LookAlike, fr: LookAlike])[] = [
  [
    'participants who stay',
    ['retention-period', 'DATASHEET.md', '| Wave | Retained (QC) |\n|---|---|\n| D1 | 92 of 102 days |\n'],
    ['retention-period', 'FICHE.md', '| Vague | Conservés (CQ) |\n|---|---|\n| D1 | 92 |\n'],
  ],
  [
    'keeping what a text is good for',
    ['retention-period', 'docs/data.md', 'The split preserves utility and records are kept in one split only.\n'],
    [
      'retention-period',
      'docs/donnees.md',
      '### Conservation de l’utilité\n\nLes données sont conservées dans un seul split.\n',
    ],
  ],
  [
    'how soon somebody answers',
    ['retention-period', 'SECURITY.md', 'We keep reporters informed and answer within 5 working days.\n'],
    ['retention-period', 'SECURITE.md', 'Nous gardons contact et répondons sous 5 jours ouvrés.\n'],
  ],
  [
    'what a build leaves behind',
    ['retention-period', 'PRIVACY.md', '# Privacy\n\nArtifacts and data files of a build are kept for 14 days.\n'],
    [
      'retention-period',
      'RGPD.md',
      '# Conservation\n\nLes artefacts et les fichiers du workflow sont conservés 14 jours.\n',
    ],
  ],
  [
    'the logs of a server',
    ['retention-period', 'PRIVACY.md', '# Privacy\n\nServer logs are kept for 30 days.\n'],
    ['retention-period', 'CONFIDENTIALITE.md', '# Confidentialité\n\nLes journaux sont conservés 30 jours.\n'],
  ],
  [
    'what a model knows',
    ['retention-period', 'MODEL_CARD.md', 'The pretraining data has a cutoff of December 2023.\n'],
    ['retention-period', 'FICHE_MODELE.md', 'Les données d’entraînement s’arrêtent en décembre 2023.\n'],
  ],
  [
    'nature',
    ['retention-period', 'README.md', 'Images of species kept for nature conservation over 20 years.\n'],
    [
      'retention-period',
      'LISEZMOI.md',
      'Images d’espèces gardées par le Conservatoire depuis 20 ans, conservation de la nature.\n',
    ],
  ],
  [
    'retinal images',
    ['retention-period', 'DATASET_CARD.md', '# Retinal images\n\nRetinal images of adults aged 60 years.\n'],
    ['retention-period', 'FICHE_JEU.md', '# Images rétiniennes\n\nImages de la rétine d’adultes de 60 ans.\n'],
  ],
  [
    'quality of code',
    ['quality-control', 'README.md', '## Quality control\n\nRuff, pytest and mypy run on each commit.\n'],
    ['quality-control', 'README.fr.md', '## Contrôles qualité\n\nRuff, pytest et mypy tournent à chaque commit.\n'],
  ],
  [
    'a product that has people read again',
    ['quality-control', 'README.md', '## AI and human review\n\nYou confirm each name before it is replaced.\n'],
    [
      'quality-control',
      'README.fr.md',
      '## IA et relecture humaine\n\nVous confirmez chaque nom avant remplacement.\n',
    ],
  ],
  [
    'a label called agreement',
    ['quality-control', 'docs/labels.md', '## Labels\n\n- agreement: the speakers agree\n'],
    ['quality-control', 'docs/etiquettes.md', '## Étiquettes\n\n- accord : les locuteurs sont d’accord\n'],
  ],
  [
    'incidents as data',
    ['incident-plan', 'README.md', '# Road incidents\n\nPhotographs of road incidents, with triage forms.\n'],
    ['incident-plan', 'README.fr.md', '# Incidents routiers\n\nPhotographies d’incidents sur la route.\n'],
  ],
  [
    'a way to report a vulnerability',
    ['incident-plan', 'SECURITY.md', '## Reporting a vulnerability\n\nWrite to us before you publish.\n'],
    ['incident-plan', 'SECURITE.md', '## Signaler une vulnérabilité\n\nÉcrivez-nous avant de publier.\n'],
  ],
  [
    'a database that rolls back',
    ['rollback-plan', 'docs/deploy.md', '## Rollback\n\nA failed transaction is undone by the database.\n'],
    [
      'rollback-plan',
      'docs/deploiement.md',
      '## Retour arrière\n\nUne transaction en échec est annulée par la base.\n',
    ],
  ],
  [
    'a policy for users of a model',
    ['personal-data', 'USE_POLICY.md', 'Do not generate sensitive personal information about individuals.\n'],
    ['personal-data', 'POLITIQUE_USAGE_DONNEES.md', 'Ne pas usurper l’identité d’autrui (impersonation).\n'],
  ],
  [
    'logs of a program',
    ['personal-data', 'SECURITY.md', 'No PII is ever written to application logs.\n'],
    ['personal-data', 'SECURITE.md', 'Aucune donnée personnelle n’est écrite dans les journaux.\n'],
  ],
  [
    'who maintains the repository',
    ['annotator', 'README.md', '## Maintainers\n\nThe code was reviewed by two members of the team.\n'],
    ['annotator', 'README.fr.md', '## Équipe\n\nLe code a été relu par deux membres de l’équipe.\n'],
  ],
  [
    'what others may do with a model',
    ['base-model', 'MODEL_CARD.md', 'Developers may fine-tune this model for other languages.\n'],
    ['base-model', 'FICHE_MODELE.md', 'Un affinage du modèle est prévu pour la version 3.\n'],
  ],
  [
    'steps of a guide',
    [
      'label-definition',
      'ANNOTATION_GUIDE.md',
      '# Annotation guide\n\n## Workflow\n\n- Step 1: open the tool and annotate\n- Label: choose one\n- Annotate: all of them\n',
    ],
    [
      'label-definition',
      'GUIDE_ANNOTATION.md',
      '# Guide d’annotation\n\n## Outils\n\n- Étape 1 : ouvrir l’outil et annoter\n- Annoter : tout le texte\n- Consignes : lire avant d’annoter\n',
    ],
  ],
  [
    'counts by label',
    ['label-definition', 'docs/labels.md', '## Labels\n\n- PERSON: 1,482 entities\n- ORG: 131\n'],
    ['label-definition', 'docs/etiquettes.md', '## Étiquettes\n\n- PERSONNE : 1 482 entités\n- ORG : 131\n'],
  ],
]

describe('prose that looks like something else', () => {
  it.each(IN_BOTH)('%s', (_, en, fr) => {
    for (const [concept, path, text] of [en, fr]) expect(concepts(path, text), text).not.toContain(concept)
  })
})

const SAID_IN_BOTH: readonly (readonly [name: string, en: LookAlike, fr: LookAlike])[] = [
  [
    'a step under a heading on incidents',
    ['incident-plan', 'README.md', '## Incidents\n\nIf an answer is harmful, the agent informs the officer.\n'],
    ['incident-plan', 'README.fr.md', '## Incident\n\nEn cas de réponse nuisible, l’agent prévient la direction.\n'],
  ],
  [
    'a list of periods',
    ['retention-period', 'README.md', '## Retention\n\nCalls: 18 months.\n'],
    ['retention-period', 'README.fr.md', '## Conservation\n\nCourriels : 18 mois.\n'],
  ],
  [
    'what a notice says is collected',
    ['personal-data', 'PRIVACY.md', '## What we collect\n\nYour voice.\n'],
    ['personal-data', 'RGPD.md', '## Ce que nous collectons\n\nVotre voix.\n'],
  ],
  [
    'a plan that is one by its name',
    ['incident-plan', 'INCIDENT_RESPONSE.md', '# When things go wrong\n\nCall Jane first.\n\nThen freeze the store.\n'],
    ['incident-plan', 'PLAN_INTERVENTION.md', '# Quand tout va mal\n\nAppeler Jeanne.\n\nPuis figer les données.\n'],
  ],
  [
    'faces that were hidden',
    ['personal-data', 'DATASET_CARD.md', 'Faces and licence plates are blurred.\n'],
    ['personal-data', 'FICHE_JEU.md', 'Les visages et les plaques sont floutés.\n'],
  ],
  [
    'where labels come from',
    ['annotator', 'MODEL_CARD.md', 'Labels come from 14 community moderators.\n'],
    ['annotator', 'FICHE_MODELE.md', 'Les étiquettes viennent de quatre médecins.\n'],
  ],
  [
    'who labels, as a heading',
    ['annotator', 'docs/annotation.md', '## Who labels\n\nSix students.\n'],
    ['annotator', 'docs/annotation.md', '## Qui annote ?\n\nSix étudiantes.\n'],
  ],
  [
    'several labels for one item',
    ['quality-control', 'docs/annotation.md', 'Every tweet gets three labels.\n'],
    ['quality-control', 'docs/annotation.md', 'Chaque appel est écouté deux fois.\n'],
  ],
  [
    'a lead in a register',
    ['retention-period', 'PRIVACY.md', '# Privacy\n\nRetention: 3 years\n'],
    ['retention-period', 'RGPD.md', '# RGPD\n\n- Durée : 3 ans\n'],
  ],
  [
    'who to call',
    ['reporting-contact', 'SECURITY.md', '## Who to call\n\nJane, jane@example.org\n'],
    ['reporting-contact', 'SECURITE.md', '## Qui prévenir\n\nJeanne, jeanne@example.org\n'],
  ],
  [
    'people who annotate',
    ['annotator', 'DATASHEET.md', 'Each image was annotated by two radiologists.\n'],
    ['annotator', 'FICHE.md', 'Chaque image a été annotée par deux radiologues.\n'],
  ],
  [
    'a team of annotators',
    ['annotator', 'DATASHEET.md', 'The annotation team comprised 12 annotators.\n'],
    ['annotator', 'FICHE.md', 'Les 12 annotateurs ont été formés par le laboratoire.\n'],
  ],
  [
    'disagreements that are settled',
    ['quality-control', 'docs/annotation.md', 'Disagreements were resolved by a third annotator.\n'],
    ['quality-control', 'docs/annotation.md', 'Les désaccords sont arbitrés par une tierce personne.\n'],
  ],
  [
    'data about people',
    ['personal-data', 'DATASET_CARD.md', 'The dataset contains personal data of 300 patients.\n'],
    ['personal-data', 'FICHE_JEU.md', 'Le jeu de données contient des données personnelles de 300 patients.\n'],
  ],
  [
    'identities that were taken out',
    ['personal-data', 'DATASET_CARD.md', 'Direct identifiers were removed from the records.\n'],
    ['personal-data', 'FICHE_JEU.md', 'Les données nominatives ont été supprimées du corpus.\n'],
  ],
  [
    'the model one starts from',
    ['base-model', 'MODEL_CARD.md', 'This model is a fine-tuned version of camembert-base.\n'],
    ['base-model', 'FICHE_MODELE.md', 'Modèle affiné à partir de camembert-base.\n'],
  ],
  [
    'removal at an event',
    ['retention-period', 'PRIVACY.md', '## Retention\n\nRecordings are deleted at the end of the study.\n'],
    ['retention-period', 'RGPD.md', '## Conservation\n\nLes enregistrements sont supprimés à la fin du projet.\n'],
  ],
  [
    'what is done in an incident',
    ['incident-plan', 'SECURITY.md', 'In the event of a data breach, notify the privacy officer at once.\n'],
    ['incident-plan', 'SECURITE.md', 'En cas de fuite, prévenir le délégué et isoler les données.\n'],
  ],
  [
    'an earlier model put back',
    ['rollback-plan', 'docs/deploy.md', 'Restore the previous model version from the registry.\n'],
    [
      'rollback-plan',
      'docs/deploiement.md',
      'Restaurer la version précédente du modèle : le modèle stable précédent.\n',
    ],
  ],
  [
    'where to write',
    ['reporting-contact', 'README.md', 'Report any problem with the labels by e-mail to labels@example.org.\n'],
    ['reporting-contact', 'README.fr.md', 'Signalez toute anomalie à etiquettes@example.org.\n'],
  ],
]

describe('prose that says it', () => {
  it.each(SAID_IN_BOTH)('%s', (_, en, fr) => {
    for (const [concept, path, text] of [en, fr]) expect(concepts(path, text), text).toContain(concept)
  })
})

describe('files that look like something else', () => {
  it.each([
    ['an electronic part', 'datasheet.md', '# LM317\n\n## Features\n\nAdjustable output of 1.25 V to 37 V.\n'],
    ['a parts list of hardware', 'bom.json', '[{"part": "M3 screw", "qty": 8}]'],
    ['annotations of Kubernetes', 'annotations.yaml', 'metadata:\n  annotations:\n    owner: data\n'],
    ['labels of a forge', 'labels.yml', '- name: bug\n  color: d73a4a\n  description: Something is broken\n'],
  ])('%s says nothing', (_, path, text) => {
    expect(concepts(path, text)).toEqual([])
  })

  it('days that a workflow keeps its artefacts are not a retention period', () => {
    const text =
      'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/upload-artifact@v4\n        with: { retention-days: 5 }\n'
    expect(concepts('.github/workflows/ci.yml', text)).not.toContain('retention-period')
  })

  it('a list of exploits is told from a list of components', () => {
    const text = '{"bomFormat": "CycloneDX", "specVersion": "1.4", "vulnerabilities": [{"id": "CVE-1"}]}'
    expect(concepts('bom.json', text)).toEqual([])
  })

  it('folders of others are not looked into', () => {
    expect(isNominated('node_modules/card/MODEL_CARD.md')).toBe(false)
  })
})

describe('questions of a datasheet', () => {
  it.each([
    ['a heading', '### Does the dataset relate to people?\n\nYes. They are students.\n', 'asserted'],
    [
      'bold, with a hint',
      '- **Does the dataset relate to people?** *(If not, you may skip.)*\n\n  No, to stars.\n',
      'negated',
    ],
    ['one paragraph', '**Est-il possible d’identifier des personnes ?**\nOui, par leur voix.\n', 'asserted'],
    ['an answer to come', '**Does the dataset relate to people?**\n\nTBD\n', 'placeholder'],
  ])('%s: the answer says whether', (_, text, polarity) => {
    const document = readDocument('DATASHEET.md', new TextEncoder().encode(`# Datasheet\n\n## Composition\n\n${text}`))
    const said = document?.statements.filter(({ concept }) => concept === 'personal-data') ?? []
    expect(said.map((statement) => statement.polarity)).toEqual([polarity])
  })
})
