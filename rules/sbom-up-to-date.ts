import { isLockfile } from '../core/lexicon/lockfiles.ts'
import { all, underReview } from '../core/review/applicability.ts'
import { whereSoftwareIsDelivered } from '../core/review/concerned.ts'
import { assertedOn, evidenceOf } from '../core/review/said.ts'
import type { Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** Whether a step makes an inventory: it then has no components of its own, and follows by itself. */
function isMade({ documents }: Facts): boolean {
  return assertedOn(documents, 'sbom').some(({ value }) => value === undefined)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Whether a lock file lies where an inventory does, or below: another part of the repository has its own. */
function isCovered(lockfile: string, { location }: Statement): boolean {
  return lockfile.startsWith(folderOf(location.path)) && !/^(?:docs?|website|site)\//i.test(lockfile)
}

function observe(sbom: Statement, lockfile: string): Observation {
  return {
    key: `${sbom.location.path} ${lockfile}`,
    location: sbom.location,
    evidence: [evidenceOf(sbom)],
    message: {
      en: `${lockfile} changes and this inventory of components does not, expected the inventory of the software as it is after the change`,
      fr: `${lockfile} change et cet inventaire de composants ne change pas\u202f; attendu\u00a0: l’inventaire des logiciels tels qu’ils sont après la modification`,
    },
  }
}

const answers = { 'personal-data': 'personal', development: 'training' } as const
const bom = (version: string) => ({
  'bom.json': JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'array-tools', version }],
  }),
})
const lock = (version: string) => ({ 'requirements.txt': `array-tools==${version}\n` })

export const rule: Rule = {
  id: 'sbom-up-to-date',
  title: {
    en: 'The software bill of materials follows the lock file',
    fr: 'La nomenclature logicielle suit le fichier de verrouillage',
  },
  expectation: {
    en: 'drawing up an inventory of the software components that training relies on',
    fr: 'établir l’inventaire des composants logiciels dont l’entraînement dépend',
  },
  recommendations: [cnil['S-20']],
  levels: { 1: 'note', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: make the inventory again in the same change, or in a workflow',
    fr: 'L’écrire\u00a0: refaites l’inventaire dans la même modification, ou dans un workflow',
  },
  topic: 'sbom',
  scope: 'repository',
  applies: (facts, profile) => all(whereSoftwareIsDelivered(profile), underReview(facts)),
  *check(facts) {
    if (isMade(facts)) return
    const lockfiles = facts.changed.filter(isLockfile)
    for (const sbom of assertedOn(facts.documents, 'sbom').filter(
      ({ location }) => !facts.changed.includes(location.path),
    )) {
      yield* lockfiles
        .filter((path) => isCovered(path, sbom))
        .slice(0, 1)
        .map((path) => observe(sbom, path))
    }
  },
  examples: [
    {
      title: { en: 'A library is replaced, the inventory is not', fr: 'Une bibliothèque change, pas l’inventaire' },
      answers,
      before: { ...bom('1.0.0'), ...lock('1.0.0') },
      files: { ...bom('1.0.0'), ...lock('2.0.0') },
      expect: [
        {
          level: 'note',
          at: 'bom.json:1',
          message: {
            en: 'requirements.txt changes and this inventory of components does not, expected the inventory of the software as it is after the change',
            fr: 'requirements.txt change et cet inventaire de composants ne change pas\u202f; attendu\u00a0: l’inventaire des logiciels tels qu’ils sont après la modification',
          },
        },
      ],
    },
    {
      title: { en: 'Both are replaced', fr: 'Les deux changent' },
      answers,
      before: { ...bom('1.0.0'), ...lock('1.0.0') },
      files: { ...bom('2.0.0'), ...lock('2.0.0') },
      expect: 'pass',
    },
    {
      title: { en: 'A workflow makes the inventory', fr: 'Un workflow produit l’inventaire' },
      answers,
      before: { ...bom('1.0.0'), ...lock('1.0.0') },
      files: {
        ...bom('1.0.0'),
        ...lock('2.0.0'),
        '.github/workflows/release.yml':
          'on: release\njobs:\n  sbom:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anchore/sbom-action@v0\n',
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'Libraries of the documentation, and of another part',
        fr: 'Des bibliothèques de la documentation, et d’ailleurs',
      },
      answers,
      before: { 'ml/bom.json': bom('1.0.0')['bom.json'], 'docs/requirements.txt': 'a==1\n', 'web/yarn.lock': 'a@1\n' },
      files: { 'ml/bom.json': bom('1.0.0')['bom.json'], 'docs/requirements.txt': 'a==2\n', 'web/yarn.lock': 'a@2\n' },
      expect: 'pass',
    },
    {
      title: { en: 'No library changes', fr: 'Aucune bibliothèque ne change' },
      answers,
      before: { ...bom('1.0.0'), ...lock('1.0.0') },
      files: { ...bom('1.0.0'), ...lock('1.0.0') },
      expect: 'pass',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: { ...bom('1.0.0'), ...lock('2.0.0') },
      expect: 'not-applicable',
    },
  ],
}
