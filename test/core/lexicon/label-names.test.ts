import { describe, expect, it } from 'vitest'
import { fold } from '../../../core/lexicon/fold.ts'
import { isJudgement } from '../../../core/lexicon/judgement.ts'
import { marksNames, mayStandForMore } from '../../../core/lexicon/proxies.ts'
import { reputationTermsIn } from '../../../core/lexicon/reputation.ts'
import { mayReveal } from '../../../core/lexicon/sensitive-labels.ts'
import { isSpecific } from '../../../core/lexicon/specific-labels.ts'

type Test = (folded: string) => boolean

/** What names of labels or fields say, in both languages, and the names that only look alike. */
const NAMES: readonly (readonly [what: string, test: Test, yes: readonly string[], no: readonly string[]])[] = [
  [
    'a judgement',
    isJudgement,
    [
      'toxic',
      'not_toxic',
      'Toxique',
      'offensant',
      'hate speech',
      'sarcastique',
      'inappropriate',
      'helpful',
      'Colère',
      'sad',
      'utile',
    ],
    ['car', 'seated', 'surface utile', 'eco-friendly', 'happy_hour_menu', 'belle-île', 'date', 'B-PER'],
  ],
  [
    'harm to a reputation',
    (folded) => reputationTermsIn(folded).length > 0,
    ['suspect', 'suspecte', 'fraudster', 'voleuse', 'terrorist', 'bad payer', 'délinquant', 'alcoolique', 'abuser'],
    [
      'spam',
      'fraudulent_invoice',
      'suspicious_transaction',
      'suspect lesion',
      'colis suspect',
      'terrorist attack',
      'attaque terroriste',
      'not_suspect',
      'non suspect',
      'toxic',
      'lazy loading',
      'cheat sheet',
    ],
  ],
  [
    'sensitive data',
    mayReveal,
    [
      'depression',
      'Dépressif',
      'pregnant',
      'musulman',
      'left-wing',
      'syndiquée',
      'homosexual',
      'fracture',
      'HIV',
      'criminal_record',
      'genetic_marker',
    ],
    [
      'religious_building',
      'health_insurance_doc',
      'hospital',
      'église',
      'politics',
      'medical equipment',
      'fingerprint reader',
      'code criminel',
      'wheelchair access',
      'drapeau gay',
      'mental health article',
      'depression article',
    ],
  ],
  [
    'more than data may show',
    isSpecific,
    ['doctor', 'Infirmière', 'police officer', 'autistic', 'is_asian', 'female Hispanic', 'Africaine', 'cadre'],
    [
      'care staff',
      'person',
      'black',
      'white',
      'doctor’s office',
      'cadre de vie',
      'nurse shark',
      'asian food',
      'standing',
    ],
  ],
  [
    'something else',
    mayStandForMore,
    [
      'postcode',
      'zip_code',
      'code postal',
      'first name',
      'prénom',
      'nationality',
      'langue maternelle',
      'accent',
      'lieu_naissance',
      'marital_status',
    ],
    [
      'language',
      'langue',
      'annotator_nationality',
      'skin_colour',
      'couleur de peau',
      'voile',
      'school',
      'file first name',
      'accent grave',
      'code',
      'voilier',
    ],
  ],
  [
    'names in a text',
    marksNames,
    ['PERSON', 'B-PER', 'first_name', 'Nom', 'nom de famille'],
    ['person standing', 'pronom', 'brand name'],
  ],
]

describe.each(NAMES)('%s', (_, test, yes, no) => {
  it.each(yes)('%s may say it', (name) => expect(test(fold(name))).toBe(true))
  it.each(no)('%s does not', (name) => expect(test(fold(name))).toBe(false))
})
