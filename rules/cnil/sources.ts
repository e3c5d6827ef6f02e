import type { Source } from '../../core/words/recommendation.ts'

/** What the CNIL made of the replies on annotation and security; it states limits, the sheets state measures. */
export const synthesis: Source = {
  name: {
    en: 'CNIL, summary of the 2024 consultation on annotation and security',
    fr: 'CNIL, synthèse de la consultation de 2024 sur l’annotation et la sécurité',
  },
}

export const sheet11: Source = {
  name: { en: 'CNIL, sheet 11, annotating data (July 2025)', fr: 'CNIL, fiche 11, annoter les données (juillet 2025)' },
  url: 'https://www.cnil.fr/fr/ia-annoter-les-donnees',
}

export const sheet12: Source = {
  name: {
    en: 'CNIL, sheet 12, secure development of an AI system (opening of the English page)',
    fr: 'CNIL, fiche 12, sécuriser le développement d’un système d’IA (début de la page en anglais)',
  },
  url: 'https://www.cnil.fr/en/ensuring-security-ai-systems-development',
}

export const sheet12Announced: Source = {
  name: {
    en: 'CNIL, sheet 12, as announced in July 2025 (press copy)',
    fr: 'CNIL, fiche 12, telle qu’annoncée en juillet 2025 (copie de presse)',
  },
  url: 'https://www.cnil.fr/fr/ia-garantir-la-securite-du-developpement',
}

export const securityGuide: Source = {
  name: {
    en: 'CNIL, security of personal data, guide of 2024, sheet 24',
    fr: 'CNIL, sécurité des données personnelles, guide de 2024, fiche 24',
  },
}

/** The rest of that sheet is only known through what a law firm tells of it. */
export const securityGuideSummarised: Source = {
  name: {
    en: 'CNIL, security of personal data, guide of 2024, sheet 24 (as summarised by a law firm)',
    fr: 'CNIL, sécurité des données personnelles, guide de 2024, fiche 24 (résumée par un cabinet d’avocats)',
  },
}

export const selfAssessment: Source = {
  name: { en: 'CNIL, self-assessment of AI systems (2022)', fr: 'CNIL, auto-évaluation des systèmes d’IA (2022)' },
  url: 'https://www.cnil.fr/en/securing-processing',
}

export const retentionSheet: Source = {
  name: {
    en: 'CNIL, sheet 7, data protection in collecting and managing data (passage on retention, translated copy)',
    fr: 'CNIL, fiche 7, protection des données dans la collecte et la gestion des données (passage sur la conservation, copie traduite)',
  },
  url: 'https://www.cnil.fr/fr/tenir-compte-de-la-protection-des-donnees-dans-la-collecte-et-la-gestion-des-donnees',
}

export const gdpr: Source = {
  name: { en: 'General Data Protection Regulation', fr: 'Règlement général sur la protection des données' },
}
