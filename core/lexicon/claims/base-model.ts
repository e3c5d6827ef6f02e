import { anyOf, type Claim } from './claim.ts'

const NAMED =
  '(?:checkpoints?|weights|backbone|\\w*bert\\w*|llama\\w*|mistral\\w*|mixtral\\w*|gemma\\w*|qwen\\w*|gpt\\w*|t5|flan\\w*|bart\\w*|whisper\\w*|wav2vec\\w*|vit\\w*|clip|resnet\\w*|efficientnet\\w*|yolo\\w*|stable diffusion|phi|falcon|bloom\\w*|poids)'
const MODEL = `(?:models?|modeles?|${NAMED})`

/** The model that this one starts from. */
export const BASE_MODEL: readonly Claim[] = [
  {
    concept: 'base-model',
    sentence: anyOf(
      /\bfine ?tun(?:e|ed|ing)(?: (?:version|variant|checkpoint))? (?:of|from)(?: the)? (?!the (?:model|system)\b)[`"'\w]/,
      /\bfine ?tuned from model\b/,
      `\\bfine ?tun(?:e|ed|ing) (?:the |a |an )?(?:pre ?trained |public |base )?(?:[\\w./-]+ ){0,4}?${NAMED}\\b.{0,60}\\b(?:on|with|using|for)\\b`,
      `\\b${NAMED}\\b.{0,30}\\bfine ?tuned (?:on|for|with|to)\\b`,
      `\\bbuilt (?:on top of|upon|on) [^,;(]{0,50}?\\b${MODEL}`,
      `\\b(?:initiali[sz]ed (?:from|with)|(?:warm started|starting|started|training continued|continued) from) [^,;(]{0,60}?${MODEL}`,
      /\b(?:base|parent|foundation|backbone|pre ?trained|starting) ?models?(?: ?\(s\))? ?(?::|=)(?! ?$)|\bbase ?models? (?:is|was|used)\b|^\P{L}*backbone ?: ?\S/u,
      /\bversion (?:affinee|specialisee|fine tunee|ajustee|distillee|quantifiee) (?:de |du |d')/,
      `\\b(?:based on|derived from|adapted from|distilled from|merge of|merged from|quantized version of|lora (?:adapter )?(?:on|for|of)|adapter for)(?: the| a| an)? .{0,60}?(?:pre ?trained|${MODEL}(?: \\d|\\b.{0,20}\\b(?:model|base|large|small|checkpoint)))`,
      `\\b(?:affinage|affinee?|ajustement|ajustee?|specialisee?|re ?entrainee?|fine ?tunee?|adaptee?|derivee?|initialisee?|distillee?|issue?)\\b.{0,30}\\b(?:de|du|d'|a partir d[ue']|sur|avec)\\b.{0,60}?${MODEL}`,
      /\bmodele (?:de base|de depart|d'origine|source|parent|pre ?entraine(?: utilise)?) ?(?::|=|est\b)/,
    ),
    not: /\bdevelopers may fine tune|\b(?:can|could|may|might|to) (?:be )?fine ?tuned?\b|\byou (?:can|may|should|could)\b|\b(?:datasets?|corpus|annotation|script|code|project|library|framework) (?:is|are|was) (?:based|built|derived)|\bbase models? : (?:performance|results|scores)|\b(?:est prevu|prevue?|reporte)\b|\bmetrics?\b.*\bmodel/,
  },
]
