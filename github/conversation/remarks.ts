import type { Text } from '../../core/words/text.ts'
import type { Refused } from '../../core/workflow/remedy.ts'

/** What the reader of a review should know of what was not written, with what GitHub refused it for. */
export interface Remark extends Text {
  readonly refused?: Refused
}

/** Said when a newer commit was proposed meanwhile. */
export const OUTRUN: Remark = {
  en: 'A newer commit arrived while this one was reviewed: no review was posted; the check run, where one is wanted, stands on the commit reviewed, and the run on the newer one has the word.',
  fr: 'Un commit plus récent est arrivé pendant cette revue\u00a0: aucune revue n’a été publiée\u202f; le contrôle, s’il est demandé, porte sur le commit examiné, et la parole revient à l’exécution sur le plus récent.',
}

/** Said when the pull request was closed meanwhile. */
export const CLOSED: Remark = {
  en: 'The pull request was closed meanwhile: nothing was written to it.',
  fr: 'La pull request a été fermée entre-temps\u00a0: rien n’y a été écrit.',
}

/** Said when a review that a person began under the same login is in the way. */
export const DRAFTED: Remark = {
  en: 'The review was not posted: the same account has begun a review on this pull request that it has not submitted; submit or discard it, then run the job again.',
  fr: 'La revue n’a pas été publiée\u00a0: le même compte a commencé sur cette pull request une revue qu’il n’a pas envoyée\u202f; envoyez-la ou abandonnez-la, puis relancez la tâche.',
}

/** Said when it is not known which texts are ours. */
export const NAMELESS: Remark = {
  en: 'Nothing was said in comments: GitHub did not tell under which name this token writes, so that what was said before is not known; all of it stands here, and a later run says there what is new.',
  fr: 'Rien n’a été dit en commentaire\u00a0: GitHub n’a pas indiqué sous quel nom ce jeton écrit, et l’on ignore donc ce qui a déjà été dit. L’ensemble figure ici\u202f; une prochaine exécution dira là-bas ce qui est nouveau.',
}

/** Said when the token may read conversations and not change them. */
export const READ_ONLY: Remark = {
  en: 'The conversations on the pull request were not brought up to date: add “pull-requests: write” to the permissions of this job; from a fork, tokens only read.',
  fr: 'Les conversations de la pull request n’ont pas été mises à jour\u00a0: ajoutez «\u202fpull-requests: write\u202f» aux permissions de cette tâche\u202f; depuis un fork, les jetons ne font que lire.',
  refused: { kind: 'permission', scope: 'pull-requests' },
}
