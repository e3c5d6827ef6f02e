const LABEL = '(?:labels?|labell?(?:ed|ing)|annotat(?:ions?|ed)|etiquet\\w+|annotee?s?)'
const ITEM =
  '(?:(?:data|dataset|corpus|gold) (?:items?|entry|entries|points?|records?|rows?|quality)|data ?sets?|transcri\\w+|donnees?|jeux? de donnees|enregistrements?)'
const WRONG =
  '(?:wrong\\w*|incorrect\\w*|inaccura\\w+|mistakes?|errors?|correct(?:ions?|ed)?|challenges?|disputes?|errone\\w*|erreurs?|faux|fausses?|inexact\\w*|contest\\w*|corriger)'

const CORRECTS = new RegExp(
  `\\bmislabell?\\w*|\\b${WRONG}\\b.{0,60}\\b(?:${LABEL}|${ITEM})\\b|\\b(?:${LABEL}|${ITEM})\\b.{0,60}\\b${WRONG}\\b`,
)

/** Errors in handling data or labels are those of a programme, not of the data. */
const OF_A_PROGRAMME =
  /\b(?:loading|loader|downloading|installing|building|traceback|crash\w*|api|import(?:ing)?|exception|bug|chargement|telechargement|installation)\b/

/** Whether the folded name or description of an issue form offers to report wrong labels or data. */
export function isCorrectionForm(words: string): boolean {
  return CORRECTS.test(words) && !OF_A_PROGRAMME.test(words)
}
