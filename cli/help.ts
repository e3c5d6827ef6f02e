import { closest, distance } from 'fastest-levenshtein'
import type { Text } from '../core/words/text.ts'
import { Failure } from './failure.ts'

/** What `gardefou --help` prints. */
export const help: Text = {
  en: `gardefou reviews what a machine-learning repository says about its data against the CNIL's recommendations.

  gardefou check [folder]         reviews a folder, by default this one
  gardefou read <path…>           shows what is read in files and folders, line by line
  gardefou explain <name…>        explains a rule or a recommendation, such as S-21, and what closes it
  gardefou doctor [folder]        says which lines of its GitHub workflows to change so that the Action works

Options
  --base <commit or folder>       reviews what changed since; the configuration is then read there
  --format <format>               terminal (default), json, sarif or markdown
  --output <file>                 writes the report to a file
  --language <en or fr>           language of the report
  --today <day>                   reviews as of this day, such as 2026-11-23
  --fail-on <level>               none (default), legal, warning or note: what makes a review fail
  --help, --version

Exit code: 0 the review passes, 1 it fails against --fail-on, 2 nothing could be reviewed.
For doctor: 0 nothing is to be changed, 1 something is, 2 nothing could be read.
`,
  fr: `gardefou confronte ce qu’un dépôt d’apprentissage automatique dit de ses données aux recommandations de la CNIL.

  gardefou check [dossier]        examine un dossier, par défaut le dossier courant
  gardefou read <chemin…>         montre ce qui est lu dans des fichiers et dossiers, ligne par ligne
  gardefou explain <nom…>         explique une règle ou une recommandation, comme S-21, et ce qui la clôt
  gardefou doctor [dossier]       dit quelles lignes de ses workflows GitHub changer pour que l’Action fonctionne

Options
  --base <commit ou dossier>      examine ce qui a changé depuis\u202f; la configuration y est alors lue
  --format <format>               terminal (par défaut), json, sarif ou markdown
  --output <fichier>              écrit le rapport dans un fichier
  --language <en ou fr>           langue du rapport
  --today <jour>                  examine à la date donnée, telle que 2026-11-23
  --fail-on <niveau>              none (par défaut), legal, warning ou note\u00a0: ce qui fait échouer une revue
  --help, --version

Code de sortie\u00a0: 0 la revue passe, 1 elle échoue au regard de --fail-on, 2 rien n’a pu être examiné.
Pour doctor\u00a0: 0 rien n’est à changer, 1 quelque chose l’est, 2 rien n’a pu être lu.
`,
}

/** The error for a command that does not exist, with the nearest one. */
export function unknownCommand(given: string, known: readonly string[]): Failure {
  const near = closest(given, [...known])
  const isNear = distance(given, near) <= 2
  return new Failure({
    en: `“${given}” is not a command${isNear ? `; did you mean ${near}?` : '.'} gardefou --help lists them.`,
    fr: `«\u202f${given}\u202f» n’est pas une commande${isNear ? `\u202f; vouliez-vous dire ${near}\u202f?` : '.'} gardefou --help les énumère.`,
  })
}
