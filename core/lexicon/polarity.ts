import type { Polarity } from '../words/document.ts'
import { fold } from './fold.ts'
import { isPlaceholder } from './placeholders.ts'

/** Words that deny the sentence they stand in. */
const NEGATIONS: readonly RegExp[] = [
  /\b(?:no|not|none|never|neither|nor|without|cannot|lacks?|absence of|lack of|zero (?=personal|pii))\b/,
  /\b\w+n't\b/,
  /\b(?:aucune?s?|jamais|ni|sans|absence de|nulle?)\b/,
  /\bn[e']\s?.{1,60}\b(?:pas|plus|jamais|aucune?|ni)\b/,
  /\bpas (?:encore |de |d'|fait|realise|disponible|prevu)/,
  /\bnon (?:anonymise|realise|disponible|documente|defini)/,
]

/** Words that look like negations and deny nothing. */
const NOT_NEGATIONS =
  /\b(?:no longer than|not only|no later than|not more than|no more than|not exceed\w*|without (?:undue )?delay|no doubt|non seulement|sans delai|pas plus de|au plus tard|if not|sinon|(?:who|that|which) will(?: be)?|qui (?:sera|seront)|whether or not|n'importe|n'hesitez pas|do not hesitate|don't hesitate|not applicable)\b/g

/** Words that promise for later. */
const PROMISES: readonly RegExp[] = [
  /\b(?:will be|shall be|is going to be|are going to be|(?:is|are) planned|we plan to|we intend to|in the future|future work|upcoming|to come|coming soon|roadmap|next version|not yet|yet to be|under (?:construction|development|preparation)|in preparation)\b/,
  /\b(?:sera|seront|serons|prevoyons de|prevu(?:e|s|es)? (?:pour|de|prochainement)|est prevue?|sont prevue?s|a venir|prochainement|ulterieurement|a terme|en cours (?:de|d')|feuille de route|pas encore)\b/,
]

/** What is done when something happens is said in the future without being a promise. */
const CONDITIONAL =
  /\b(?:if|when|once|after|in (?:the )?(?:case|event)|si|lorsqu|quand|en cas|apres|au terme|a l'issue|within|sous|dans les)\b/

/** What follows a lead such as `Contact:`; a blank there leaves the whole sentence blank. */
const LED = /^[^:]{1,80}:\s*(\S.*)$/su

/** How a sentence stands to what it speaks of. */
export function polarityOf(sentence: string): Polarity {
  if (isPlaceholder(sentence) || isPlaceholder(LED.exec(sentence)?.[1] ?? 'said')) return 'placeholder'
  const words = fold(sentence).replace(NOT_NEGATIONS, ' ')
  if (PROMISES.some((promise) => promise.test(words)) && !CONDITIONAL.test(words)) return 'planned'
  return NEGATIONS.some((negation) => negation.test(words)) ? 'negated' : 'asserted'
}
