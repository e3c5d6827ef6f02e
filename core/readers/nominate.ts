import { fold } from '../lexicon/fold.ts'

/** Folders of what others wrote, or tools made: nothing there speaks for the project. */
const NOT_OURS =
  /(?:^|\/)(?:node_modules|\.venv|venv|env|tests|__tests__|testdata|fixtures|site-packages|third[_-]party|vendor|vendored|\.git|__pycache__|\.tox|\.cache|\.pytest_cache|\.ipynb_checkpoints)\//i

/** How a corpus of test was annotated is the project's own word, though it stands among the tests. */
const TOLD_AMONG_TESTS = /(?:^|\/)tests\/(?=(?:[^/]+\/)?annotations?\/[^/]*(?:readme|guid|protocol|consigne)[^/]*$)/i

const PROSE = /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc)$/i

/** Words in the name of a page that governs data or models, in folded text. */
const GOVERNS =
  /^readme|model ?card|data ?set ?card|data ?card|carte (?:de |du |des )?(?:modele|donnees)|fiche|data ?sheet|annotat|label|etiquet|tagging|codebook|(?:coding|coder)|guideline|consigne|protocol|secur|incident|violation|breach|crise|runbook|playbook|intervention|roll ?back|retour (?:en )?arriere|privacy|confidentialit|rgpd|gdpr|dpia|aipd|registre|ropa|notice|information|data (?:use|usage|policy|protection|governance|management)|donnees|retention|conservation|data ?sets?\b|contributing|contribuer|errat|maintenance|deploy|governance|gouvernance|ethic|ethique|droits|rights|\bcollect(?:e|ion|ing)\b|\b(?:rank|ranking|rate|rating|classify|classer|noter) |donation|donor|donneur|\blimits?\b|limitation|\blimites?\b|(?:intended|acceptable) use|usages? (?:prevus?|exclus?)/

/** Folders whose pages govern data or models, whatever the pages are called. */
const GOVERNING_FOLDER =
  /(?:^|\/)(?:annotations?|labell?ing|etiquetage|guidelines?|consignes|privacy|confidentialite|rgpd|gdpr|security|securite|retention|conservation|data ?cards?|model ?cards?|datasheets?|governance|gouvernance|tasks?|taches?)\/[^/]*$/

/** A log of changes speaks of data when it stands among them, or says so in its name. */
const DATA_LOG =
  /(?:^|\/)(?:data|datasets?|donnees|corpus)\/(?:[^/]+\/)*(?:change ?log|changes|journal|history|versions)[^/]*$|(?:data ?set|data|donnees)[ ]change ?log/

const STRUCTURED: readonly RegExp[] = [
  /(?:^|\/)(?:[^/]*retention|[^/]*conservation)[^/]*\.(?:ya?ml|json)$/i,
  /(?:^|\/)[^/]*(?:labels?|classes|categor(?:y|ies)|annotations?|tagset|ontology|taxonomy)[^/]*\.(?:ya?ml|json|xml|conf)$/i,
  /(?:^|\/)data(?:set)?s?\.ya?ml$|(?:^|\/)data(?:sets?)?\/[^/]+\.ya?ml$/i,
  /(?:^|\/)(?:annotations?|labels?|labell?ing|schemas?|label[-_]?studio)\/(?:[^/]+\/)*[^/]+\.(?:ya?ml|json|xml|conf)$/i,
  /(?:^|\/)instances_[^/]+\.json$/i,
  /(?:^|\/)[^/]*croissant[^/]*\.json(?:ld)?$/i,
  /(?:^|\/)(?:metadata|datapackage|dataset-metadata|dataset_infos?|adapter_config)\.json$/i,
  /(?:^|\/)(?:datapackage|dataset)\.(?:ya?ml|json)$/i,
  /(?:^|\/)(?:[^/]*s?bom[^/]*|[^/]+\.cdx)\.(?:json|xml)$/i,
  /\.spdx(?:\.(?:json|ya?ml))?$|\.spdx3\.json$/i,
  /\.dvc$|(?:^|\/)dvc\.lock$/i,
  /(?:^|\/)\.?argilla(?:\/settings\.json|\.ya?ml)$/i,
  /(?:^|\/)security-insights\.ya?ml$/i,
  /(?:^|\/)(?:classes|obj|predefined_classes|labels?|[^/]*[-_](?:classes|labels))\.(?:txt|names)$|\.pbtxt$/i,
  /(?:^|\/)(?:data|datasets?|donnees|corpus|annotations?|metadata)\/(?:[^/]+\/)?[^/]*(?:train|test|dev|valid|data|donnees|annot|label|comment|user|patient|particip|session|sample|meta|corpus|record|respon|repons|survey|enquete)[^/]*\.(?:csv|tsv)$/i,
  /(?:^|\/)[^/]*(?:lifecycle|storage|bucket|s3|gcs)[^/]*\.(?:tf|json)$|\.fides\/[^/]+\.ya?ml$/i,
  /(?:^|\/)\.gitattributes$/,
  /^\.github\/(?:workflows|issue_template)\/[^/]+\.ya?ml$/i,
]

function pageName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return fold(base.replace(PROSE, '').replace(/\./g, ' '))
}

function isPage(path: string): boolean {
  return GOVERNS.test(pageName(path)) || [GOVERNING_FOLDER, DATA_LOG].some((name) => name.test(fold(path)))
}

/** Whether the name of a file makes it worth reading; its content then decides what it is. */
export function isNominated(path: string): boolean {
  if (NOT_OURS.test(path.replace(TOLD_AMONG_TESTS, '/'))) return false
  if (PROSE.test(path) && isPage(path)) return true
  return STRUCTURED.some((name) => name.test(path))
}

/** Files of data that Git LFS is made for. */
const DATA_FILE =
  /\.(?:csv|tsv|parquet|arrow|feather|jsonl|ndjson|xlsx?|zip|tar|tgz|gz|7z|hdf5|npz|npy|sqlite|wav|mp3|flac|ogg|mp4|avi|mov|jpe?g|png|tiff?|nii|dcm|tfrecord)$/i

/** In bytes; pointers of Git LFS have three short lines, and seldom some more. */
const LARGEST_POINTER = 400

/** Whether a file of data is so small that it may only stand for one that Git LFS keeps. */
export function mayBePointer(path: string, size: number | undefined): boolean {
  return size !== undefined && size <= LARGEST_POINTER && DATA_FILE.test(path) && !NOT_OURS.test(path)
}

/** Whether a file with this name may be read, whatever its size. */
export function mayBeRead(path: string): boolean {
  return isNominated(path) || mayBePointer(path, 0)
}

const LIMITS: readonly (readonly [RegExp, number])[] = [
  [PROSE, 512_000],
  [/\.(?:ya?ml|dvc|lock|conf)$/i, 1_000_000],
  [/\.json(?:ld)?$/i, 3_000_000],
]

/** The most bytes that are read of a file with this name; formats that parse slowly have less. */
export function sizeLimit(path: string): number {
  return LIMITS.find(([name]) => name.test(path))?.[1] ?? 2_000_000
}
