import type { Text } from '../core/words/text.ts'
import type { Refusal } from './refusal.ts'

/** That the job may not write check runs. */
export const NO_CHECK: Refusal = {
  en: 'The check run was not written: add “checks: write” to the permissions of this job, or set check-run to false.',
  fr: 'Le contrôle n’a pas été écrit\u00a0: ajoutez «\u202fchecks: write\u202f» aux permissions de cette tâche, ou donnez la valeur false à check-run.',
  refused: { kind: 'permission', scope: 'checks' },
}
/** That the job may not write reviews. */
export const NO_REVIEW: Refusal = {
  en: 'The review was not posted: add “pull-requests: write” to the permissions of this job; from a fork, tokens only read.',
  fr: 'La revue n’a pas été publiée\u00a0: ajoutez «\u202fpull-requests: write\u202f» aux permissions de cette tâche\u202f; depuis un fork, les jetons ne font que lire.',
  refused: { kind: 'permission', scope: 'pull-requests' },
}
/** That GitHub refused for another reason than a permission. */
export const NO_WORD: Text = {
  en: 'GitHub did not take everything that was to be written; the whole of it is in this summary.',
  fr: 'GitHub n’a pas pris tout ce qui devait être écrit\u202f; l’ensemble se trouve dans ce résumé.',
}

/** That the token is a person's, which no permission helps: GitHub takes check runs from apps alone. */
export const NO_APP: Text = {
  en: 'The check run was not written: GitHub takes check runs from apps alone, and the input token is that of a person. Leave token out, give the token of an app, or set check-run to false.',
  fr: 'Le contrôle n’a pas été écrit\u00a0: GitHub n’accepte de contrôles que des applications, et l’entrée token est le jeton d’une personne. Retirez token, donnez le jeton d’une application, ou donnez la valeur false à check-run.',
}

/** That GitHub gave no answer about the conversations, as servers do that are older than what is asked. */
export const NO_CONVERSATIONS: Text = {
  en: 'GitHub did not tell which conversations stand: nothing that was settled is closed, nothing that came back is opened again, and only what is new was to be said.',
  fr: 'GitHub n’a pas dit quelles conversations existent\u00a0: rien de ce qui est réglé n’est fermé, rien de ce qui revient n’est rouvert, et seul ce qui est nouveau était à dire.',
}

/** That the pull request was directed to another branch than that of the event. */
export const RETARGETED: Text = {
  en: 'This pull request is proposed to another branch by now than the one it was reviewed against: nothing was written, not even a check run. The run that this edit starts has the word, where “types:” in the workflow lists edited; elsewhere, push a commit, or close and reopen the pull request. Running this job again changes nothing.',
  fr: 'Cette pull request vise désormais une autre branche que celle au regard de laquelle elle a été examinée\u00a0: rien n’a été écrit, pas même un contrôle. La parole revient à l’exécution que cette modification déclenche, si «\u202ftypes:\u202f» dans le workflow contient edited\u202f; sinon, poussez un commit, ou fermez et rouvrez la pull request. Relancer cette tâche n’y change rien.',
}
