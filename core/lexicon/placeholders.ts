import { fold } from './fold.ts'

/** Blanks that templates leave and people forget, each as a whole cell, line or section. */
const BLANKS: readonly RegExp[] = [
  /^(?:to ?do|tbd|tba|tbc|fixme|wip|coming soon|to be (?:completed|defined|determined|added|filled(?: in)?|written|announced)(?: on acceptance)?)$/,
  /^(?:a (?:completer|definir|preciser|remplir|venir|rediger)|en cours de redaction|non renseigne|bientot)$/,
  /^(?:more information needed|information needed|add (?:details|text|description|content) here|insert .{1,60} here|your text here|lorem ipsum.*)$/,
  /^(?:decrire ici|decrivez .{1,80}|describe .{1,80} here)$/,
  /^[.…?_xX-]+$/,
]

/** What stands in brackets, such as `[More Information Needed]`, `<name>` or `{{ purpose }}`, waits for a text. */
const BRACKETED = /^(?:\[[^\]]{1,80}\]|<[^>]{1,80}>|\{\{[^}]{0,80}\}\}|_{2,}|\(\s*(?:todo|tbd)[^)]{0,40}\))$/i

/** A field of a template at the start of a line that was otherwise kept: “[name] decides”. */
const FIELD =
  /^[[<](?:your |the |insert |votre |le |la |l['’])?(?:full )?(?:names?|noms?|dates?|e-?mails?|courriel|phone|telephone|téléphone|contacts?|roles?|rôles?|owners?|teams?|équipes?|company|organi[sz]ation|entreprise|organisme)\b[^\]>]{0,40}[\]>](?!\()/i

/** Words of programmers for what is not written yet, in capitals: “to do” in small letters begins real sentences. */
const MARK = /^(?:TODO|TBD|FIXME|XXX)\b/

/** A short label before what it announces, such as “Contact: [name]”. */
const LABEL = /^[^:]{1,40}[^:\s]\s?:\s+(?=\S)/

function isBlank(bare: string): boolean {
  if (bare === '' || BRACKETED.test(bare) || FIELD.test(bare) || MARK.test(bare)) return true
  const words = fold(bare).replace(/^\[|\]$/g, '')
  return BLANKS.some((blank) => blank.test(words)) || /^(?:to ?do|tbd|fixme)\b\s*[:([-]/.test(words)
}

/** Whether `text` is nothing but a blank to fill in, with or without the label of what goes there. Empty text is one. */
export function isPlaceholder(text: string): boolean {
  const bare = text
    .replace(/[*_`]/g, '')
    .trim()
    .replace(/[.:;!]+$/, '')
    .trim()
  return isBlank(bare) || isBlank(bare.replace(LABEL, ''))
}
