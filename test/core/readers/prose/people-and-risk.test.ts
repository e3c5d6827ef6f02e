import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../core/readers/read-document.ts'
import type { Concept } from '../../../../core/words/concept.ts'
import type { Statement } from '../../../../core/words/document.ts'
import type { Aspect } from '../../../../core/words/statement-value.ts'

function statements(path: string, text: string): readonly Statement[] {
  return readDocument(path, new TextEncoder().encode(text))?.statements ?? []
}

/** The polarities of what a page states on `concept`, each once. */
function polarities(concept: Concept, path: string, text: string): string[] {
  return [...new Set(statements(path, text).flatMap((said) => (said.concept === concept ? [said.polarity] : [])))]
}

function aspects(path: string, text: string): Aspect[] {
  return statements(path, text).flatMap(({ value }) => (value?.type === 'aspect' ? [value.aspect] : []))
}

function references(text: string): string[] {
  return statements('README.md', `# Data\n\n${text}\n`).flatMap(({ value }) =>
    value?.type === 'useful-reference' ? [value.name] : [],
  )
}

const readme = (text: string) => `# Data\n\n${text}\n`

describe('an argument drawn from the AI Act', () => {
  it.each([
    'The system is not high-risk under the AI Act, so no impact assessment is needed.',
    'Because the system is minimal risk under the EU AI Act, the GDPR does not apply.',
    'No privacy notice was written since the model is outside the AI Act.',
    'As a prototype out of scope of the AI Act, we need not follow the CNIL recommendations.',
    'A DPIA is not required, as this is a limited-risk system in the sense of the AI Act.',
    'Le système n’est pas à haut risque au sens du règlement sur l’IA, donc aucune AIPD n’est nécessaire.',
    'Aucune information des personnes n’est prévue car le modèle est hors du champ du règlement IA.',
    'Classé à risque minimal par le RIA, le projet est dispensé de protocole d’annotation.',
    'Les recommandations de la CNIL ne s’appliquent pas\u00a0: le système est à risque limité selon l’AI Act.',
  ])('is seen: %s', (text) => {
    expect(polarities('ai-act-argument', 'README.md', readme(text))).toEqual(['asserted'])
  })

  it.each([
    'It is not high-risk under the AI Act.',
    'Ce système n’est pas à haut risque au sens du règlement sur l’IA.',
    'The system is not high-risk under the AI Act; we still carried out a DPIA.',
    'It is minimal risk under the AI Act, which does not exempt us from the GDPR.',
    'Although it is not high-risk under the AI Act, no data are annotated without a privacy notice.',
    'The class under the AI Act is minimal risk, without prejudice to the GDPR.',
    'Le système est à risque minimal au sens du RIA, ce qui ne dispense pas d’une AIPD.',
    'Hors du champ du règlement IA, le projet reste soumis au RGPD\u00a0: aucune exception à la protection des données.',
    'Bien qu’il soit hors du champ du règlement sur l’IA, aucun traitement n’a lieu sans analyse d’impact.',
    'As a high-risk system under the AI Act, its technical documentation is kept in docs/.',
    'Minimal-risk systems need no conformity assessment under the AI Act.',
    'No privacy notice is needed, because the images show crops.',
    'Does the AI Act class, such as minimal risk, mean that no DPIA is needed?',
  ])('is not seen: %s', (text) => {
    expect(polarities('ai-act-argument', 'README.md', readme(text))).toEqual([])
  })
})

describe('rights over labels', () => {
  it.each([
    [
      'PRIVACY.md',
      '# Privacy\n\n## Your rights\n\nAccess and erasure bear on the recordings and on their annotations.',
    ],
    ['PRIVACY.md', '# Privacy notice\n\nYou may request a copy of your images and of the labels attached to them.'],
    ['RGPD.md', '# Données\n\n## Vos droits\n\n### Accès\n\nLa copie comprend les étiquettes posées sur vos messages.'],
    ['RGPD.md', '# Confidentialité\n\nVous pouvez demander l’effacement de vos messages et de leurs annotations.'],
    ['PRIVACY.md', '# P\n\n## Your rights\n\nRights do not extend to annotations where article 89 applies.'],
  ])('are seen in %s: %s', (path, text) => {
    expect(polarities('label-rights', path, text)).toEqual(['asserted'])
  })

  it.each([
    ['PRIVACY.md', '# Privacy notice\n\n## Your rights\n\nYou may ask for access to your data.'],
    ['PRIVACY.md', '# Privacy notice\n\nOnly five people of the team have access to the annotations.'],
    ['PRIVACY.md', '# Your rights and your data\n\n## Annotation\n\nOur agents label the messages that you write.'],
    ['PRIVACY.md', '# Privacy notice\n\nAccess to the annotations is restricted to people with a clearance.'],
    ['README.md', '# Data\n\n## More information\n\nYou can access the annotations at https://example.org/data.'],
    ['README.md', '# Tool\n\nClick the person icon to access your account and delete labels.'],
    ['LICENCE.md', '# Usage rights\n\nThe rights over the annotations belong to the university.'],
    ['RGPD.md', '# Confidentialité\n\nSeules les personnes habilitées peuvent accéder aux annotations.'],
    ['RGPD.md', '# Données\n\n## Droits d’auteur\n\nLes annotations sont sous licence libre.'],
  ])('are not seen in %s: %s', (path, text) => {
    expect(polarities('label-rights', path, text)).toEqual([])
  })

  it('are seen to be refused, or promised', () => {
    const refused = '# P\n\n## Vos droits\n\nCes droits ne s’étendent pas aux annotations.'
    expect(polarities('label-rights', 'RGPD.md', refused)).toEqual(['negated'])
    const promised = '# P\n\n## Your rights\n\nAccess to labels will be offered in the next version.'
    expect(polarities('label-rights', 'PRIVACY.md', promised)).toEqual(['planned'])
  })
})

describe('rights explained elsewhere', () => {
  it.each([
    ['PRIVACY.md', '# Privacy\n\n## Your rights\n\nThey are explained on [this page](https://example.org/rights).'],
    ['README.md', '# Data\n\nVos droits sont détaillés dans la procédure DP-3 de l’intranet.'],
  ])('are seen in %s: %s', (path, text) => {
    expect(aspects(path, text)).toContain('rights-elsewhere')
  })

  it.each([
    ['PRIVACY.md', '# Privacy\n\n## Your rights\n\nWrite to privacy@example.org.'],
    [
      'RGPD.md',
      '# Données\n\n## Vos droits\n\nUne réclamation peut être déposée, voir https://example.org/cnil (CNIL).',
    ],
    ['README.md', '# Code\n\nSee https://example.org/docs for the documentation.'],
  ])('are not seen in %s: %s', (path, text) => {
    expect(aspects(path, text)).not.toContain('rights-elsewhere')
  })
})

describe('what a notice covers', () => {
  const notice = (text: string) => `# Privacy notice\n\nYou have rights over your personal data.\n\n${text}\n`
  const information = (text: string) =>
    `# Information\n\nVous avez des droits sur vos données personnelles.\n\n${text}\n`

  it.each<[Aspect, string]>([
    ['annotation-aim', 'Messages are annotated so that a model learns to sort them.'],
    ['annotation-body', 'Messages are annotated by a company in Lyon.'],
    ['annotation-body', 'No outside company annotates your messages.'],
    ['annotation-security', '## Annotation\n\nThe files are encrypted and access is restricted.'],
    ['given-label', 'We annotate messages and tell you which label was given to yours.'],
  ])('%s in English: %s', (aspect, text) => {
    expect(aspects('PRIVACY.md', notice(text))).toContain(aspect)
  })

  it.each<[Aspect, string]>([
    ['annotation-aim', 'Les messages sont annotés afin d’entraîner un modèle qui les trie.'],
    ['annotation-body', 'Nos agents annotent vos messages.'],
    ['annotation-security', 'Les messages annotés sont chiffrés.'],
    ['given-label', 'Nous annotons les messages et vous indiquons l’étiquette attribuée au vôtre.'],
  ])('%s in French: %s', (aspect, text) => {
    expect(aspects('INFORMATION_PERSONNES.md', information(text))).toContain(aspect)
  })

  it('is told of annotation by a sentence that denies something else', () => {
    const path = 'PRIVACY.md'
    const annotated = 'Comments are published without names and annotated by a crowd.'
    expect(polarities('annotation-mention', path, notice(annotated))).toEqual(['asserted'])
    expect(polarities('annotation-mention', path, notice('Your messages are never annotated.'))).toEqual(['negated'])
    const denied = 'Vos messages ne sont pas annotés.'
    expect(polarities('annotation-mention', 'INFORMATION_PERSONNES.md', information(denied))).toEqual(['negated'])
  })

  it('leaves aside what does not speak of annotation, and pages that are no notice', () => {
    const elsewhere = '## Storage\n\nOur company encrypts your messages to improve security.'
    expect(aspects('PRIVACY.md', notice(elsewhere))).toEqual([])
    expect(aspects('README.md', readme('Messages are annotated so that a model learns to sort them.'))).not.toContain(
      'annotation-aim',
    )
    expect(aspects('PRIVACY.md', notice('## Annotation\n\nTODO'))).toEqual([])
  })
})

describe('assessments', () => {
  it.each([
    ['asserted', 'A DPIA was carried out in March 2025.'],
    ['asserted', 'The data protection impact assessment is kept by the legal team, reference DP-4.'],
    ['asserted', 'L’AIPD a été réalisée et validée par la déléguée.'],
    ['asserted', 'L’étude d’impact sur la vie privée est conservée sur l’intranet.'],
    ['asserted', 'No DPIA was needed because none of the criteria is met.'],
    ['asserted', 'Une AIPD n’était pas nécessaire, le traitement ne figurant pas sur la liste de la CNIL.'],
    ['negated', 'No DPIA is available.'],
  ])('of data protection, %s: %s', (polarity, text) => {
    expect(polarities('impact-assessment', 'README.md', readme(text))).toEqual([polarity])
    expect(polarities('risk-assessment', 'README.md', readme(text)).length).toBeLessThan(2)
  })

  it.each([
    'The fundamental rights impact assessment is available at https://example.org/fria.',
    'L’analyse d’impact sur les droits fondamentaux est disponible à l’adresse https://example.org/aidf.',
    'An environmental impact assessment was carried out in 2025.',
    'L’analyse d’impact environnemental est publiée.',
    'Ce projet est financé par le PIA, voir https://example.org.',
    'The risk assessment is kept by the security team.',
    'Batch normalisation was carried out before the analysis.',
  ])('none of data protection: %s', (text) => {
    expect(polarities('impact-assessment', 'README.md', readme(text))).toEqual([])
  })

  it.each([
    'The risk assessment was updated in May.',
    'L’analyse de risques est tenue par l’équipe sécurité.',
    'A DPIA was carried out in March 2025.',
    'Une analyse des menaces a été menée.',
  ])('of risks: %s', (text) => {
    expect(polarities('risk-assessment', 'README.md', readme(text))).toEqual(['asserted'])
  })

  it.each([
    'The credit risk assessment model was updated.',
    'Child safety risk assessments were conducted on the outputs.',
    'The environmental impact assessment was carried out.',
  ])('not of these risks: %s', (text) => {
    expect(polarities('risk-assessment', 'README.md', readme(text))).toEqual([])
  })

  it('stand in sections of their own', () => {
    const section = (title: string, body: string) => `# Data\n\n## ${title}\n\n${body}\n`
    expect(polarities('impact-assessment', 'a.md', section('AIPD', 'Tenue sous le numéro 12.'))).toEqual(['asserted'])
    expect(polarities('impact-assessment', 'a.md', section('DPIA', 'None.'))).toEqual(['negated'])
    expect(polarities('impact-assessment', 'a.md', section('PIA', 'TODO'))).toEqual(['placeholder'])
    expect(polarities('impact-assessment', 'a.md', section('Fundamental rights impact assessment', 'Done.'))).toEqual(
      [],
    )
  })
})

describe('transfers', () => {
  it.each([
    ['asserted', 'Your messages are annotated by teams outside the European Union.'],
    ['asserted', 'The annotators are based in Kenya.'],
    ['asserted', 'Les annotateurs du prestataire travaillent à Madagascar.'],
    ['asserted', 'Les données sont transférées hors de l’Union européenne.'],
    ['asserted', 'Servers are not located in the European Union.'],
    ['asserted', 'Transfers rest on standard contractual clauses.'],
    ['negated', 'No data leave the European Union.'],
    ['negated', 'Aucune donnée ne quitte l’Union européenne.'],
    ['negated', 'The annotators are located in the EU.'],
    ['negated', 'Les annotateurs sont situés en France.'],
    ['negated', 'Les messages sont annotés au sein de l’Union européenne.'],
    ['negated', 'Aucune donnée n’est transférée hors UE.'],
  ])('%s: %s', (polarity, text) => {
    expect(polarities('transfer', 'README.md', readme(text))).toEqual([polarity])
  })

  it('read a section by what it says', () => {
    const section = (body: string) => `# Data\n\n## International transfers\n\n${body}\n`
    expect(polarities('transfer', 'PRIVACY.md', section('All data are kept in the European Union.'))).toEqual([
      'negated',
    ])
    expect(polarities('transfer', 'PRIVACY.md', section('Our provider is in India.'))).toEqual(['asserted'])
    expect(polarities('transfer', 'PRIVACY.md', section('TODO'))).toEqual(['placeholder'])
  })

  it.each([
    'The model was trained with transfer learning in PyTorch.',
    'Interviews were recorded in Kenya and annotated twice.',
    'Le transfert de style est décrit dans l’article.',
    'This work is funded within the European Union project Horizon.',
    'Utterances of speakers from India, labelled by intent.',
  ])('are not seen: %s', (text) => {
    expect(polarities('transfer', 'README.md', readme(text))).toEqual([])
  })
})

describe('who is told of a breach', () => {
  const plan = (text: string) => `# Incidents\n\n## Incident response\n\n${text}\n`

  it.each([
    'The officer notifies the CNIL within 72 hours.',
    'The people concerned are informed without delay.',
    'The processor alerts the controller at once.',
    'La déléguée notifie la CNIL sous 72 heures.',
    'Les personnes concernées sont prévenues.',
    'Le responsable de traitement est averti le jour même.',
    'The CNIL will be notified within 72 hours unless there is no risk.',
  ])('is seen in a plan: %s', (text) => {
    expect(polarities('breach-notification', 'INCIDENT_RESPONSE.md', plan(text))).toEqual(['asserted'])
  })

  it.each([
    'We answer reports of vulnerabilities within 72 hours.',
    'Nous répondons aux signalements de failles sous 72 heures.',
    'The on-call engineer isolates the bucket.',
    'L’astreinte isole le stockage.',
    'Tell the maintainers before you open a pull request.',
  ])('is not seen in a plan: %s', (text) => {
    expect(polarities('breach-notification', 'INCIDENT_RESPONSE.md', plan(text))).toEqual([])
  })

  it('is seen outside of a plan only when a breach is spoken of', () => {
    expect(
      polarities('breach-notification', 'README.md', readme('After a breach, we inform the users concerned.')),
    ).toEqual(['asserted'])
    expect(polarities('breach-notification', 'README.md', readme('We inform the participants of each study.'))).toEqual(
      [],
    )
    expect(polarities('breach-notification', 'README.md', readme('Calls last 72 hours in all.'))).toEqual([])
  })
})

describe('the steps of a plan for incidents', () => {
  const section = (text: string) => `# Security\n\n## Incident response\n\n${text}\n`

  it('are told from its reference and from a contact', () => {
    const steps = section('1. Isolate the bucket.\n2. Restore the last verified dataset.')
    expect(aspects('SECURITY.md', steps)).toContain('incident-steps')
    for (const text of [
      'The plan is kept on the intranet. See the playbook there.',
      'Report vulnerabilities to us. We answer vulnerability reports quickly.',
      'Isolate the bucket.',
      'The plan is short. It is on paper.',
    ]) {
      expect(aspects('SECURITY.md', section(text))).not.toContain('incident-steps')
    }
  })
})

describe('material of others', () => {
  it.each<[string, string[]]>([
    ['Our hosting is certified under ISO 27001.', ['ISO/IEC 27001']],
    ['La norme ISO/IEC 27701 est suivie.', ['ISO/IEC 27701']],
    ['A SOC 2 report is available.', ['SOC 2']],
    ['Les données sont chez un hébergeur HDS certifié.', ['HDS']],
    ['Threats follow MITRE ATLAS and the OWASP Top 10 for LLM applications.', ['OWASP', 'MITRE ATLAS']],
    ['Les recommandations de l’ANSSI sont suivies.', ['ANSSI']],
    ['La documentation technique du règlement sur l’IA est tenue.', ['AI Act']],
    ['Labels were checked with cleanlab.', ['cleanlab']],
    ['Great Expectations checks each table.', ['Great Expectations']],
    ['La parité démographique a été mesurée.', ['fairness metric']],
    ['Equalized odds were compared.', ['fairness metric']],
  ])('%s', (text, names) => {
    expect(references(text)).toEqual(names)
  })

  it.each([
    'The board has a SoC 2 cm wide.',
    'The corpus holds Great Expectations, a novel.',
    'We are an equal opportunity employer.',
    'Dates follow ISO 8601.',
    'Keys are derived as NIST SP 800-132 says.',
    'Price parity between regions is kept.',
    'La parité euro-dollar est une variable.',
    'The model is robust to noise.',
    'Aequitas is a Latin word.',
  ])('not: %s', (text) => {
    expect(references(text)).toEqual([])
  })
})

describe('the limits of tools and metrics', () => {
  it.each([
    'Detoxify tends to flag dialects; these scores have limits.',
    'Demographic parity was compared between women and men.',
    'La parité démographique a été calculée entre femmes et hommes.',
    'L’outil cleanlab ne voit pas les erreurs partagées par tous les annotateurs.',
  ])('are seen: %s', (text) => {
    expect(aspects('README.md', readme(text))).toContain('tool-limits')
  })

  it.each(['Detoxify was run on the comments.', 'The tool has known limits.', 'La parité démographique vaut 0,9.'])(
    'are not seen: %s',
    (text) => {
      expect(aspects('README.md', readme(text))).not.toContain('tool-limits')
    },
  )
})

describe('the sorting of labels of a business process', () => {
  const card = (text: string) => `# Messages\n\n## Annotation protocol\n\nAgents choose a label.\n\n${text}\n`

  it.each([
    'Rare labels are merged or left out; the categories that remain are mapped to ten subjects.',
    'Les motifs trop rares sont regroupés.',
    'Un tri des étiquettes précède l’entraînement.',
  ])('is seen: %s', (text) => {
    expect(aspects('README.md', card(text))).toContain('label-sorting')
  })

  it.each([
    'Labels are sorted by name in the file.',
    'The script filters GitHub issues by label.',
    'Les messages sont classés par date.',
  ])('is not seen: %s', (text) => {
    expect(aspects('README.md', card(text))).not.toContain('label-sorting')
  })
})
