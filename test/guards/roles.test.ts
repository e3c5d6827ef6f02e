import { describe, expect, it } from 'vitest'
import type { Answers } from '../../core/words/profile.ts'
import { rules } from '../../rules/index.ts'
import { configured, GRAVE, QUIET } from '../support/configured.ts'
import { textsOf } from '../support/every-text.ts'
import { reviewFiles } from '../support/review-files.ts'

async function reviewed(answers: Partial<Answers>) {
  return reviewFiles({ ...configured({ ...GRAVE, ...answers }), ...QUIET })
}

/** The rules that speak to these answers. */
async function heard(answers: Partial<Answers>): Promise<string[]> {
  const { findings } = await reviewed(answers)
  return [...new Set(findings.map(({ rule }) => rule))]
}

/** Rules that address nobody but whoever provides a model. */
const ON_MODELS = rules
  .filter(({ recommendations: [leading] }) => leading.binds.every((party) => party === 'model-provider'))
  .map(({ id }) => id)

const PUBLISHER = { roles: ['dataset-publisher', 'controller'], development: 'none', destination: 'open' } as const

describe('a body that publishes a dataset and trains nothing', () => {
  it('A-41 · hears no rule about a model', async () => {
    expect(ON_MODELS).toContain('pause-feature-available')
    const model = [...ON_MODELS, 'memorisation-assessed', 'sbom-available', 'privacy-technology-considered']
    expect((await heard(PUBLISHER)).filter((rule) => model.includes(rule))).toEqual([])
  })

  it('A-40, A-42 · is not asked what a model of others may regurgitate or do', async () => {
    const { findings } = await reviewed(PUBLISHER)
    const messages = findings.map(({ message }) => `${message.en} ${message.fr}`)
    expect(
      messages.filter((text) =>
        /memori|mémori|regurgit|régurgit|infer|inférence|(?:the|trained) model (?:may|can|repeat|reveal)|le modèle (?:peut|pourrait|restitue)/i.test(
          text,
        ),
      ),
    ).toEqual([])
  })

  it('A-42 · is asked as soon as it trains, or fine-tunes', async () => {
    expect(await heard({ ...PUBLISHER, development: 'training' })).toContain('memorisation-assessed')
    expect(await heard({ ...PUBLISHER, development: 'fine-tuning' })).toContain('memorisation-assessed')
  })

  it('A-43, A-44 · hears a suggestion on its data at most', async () => {
    const { findings } = await reviewed(PUBLISHER)
    const levels = findings.filter(({ recommendations: [leading] }) => leading === 'A-44').map(({ level }) => level)
    expect(levels).toEqual(['tip'])
  })
})

describe('a provider and a deployer', () => {
  it('S-14, S-15 · a deployer is not asked to build a pause, nor are a dataset, weights or a library', async () => {
    expect(await heard({})).toContain('pause-feature-available')
    expect(await heard({ roles: ['deployer'] })).not.toContain('pause-feature-available')
    expect(await heard({ destination: 'distributed' })).not.toContain('pause-feature-available')
  })

  it('S-15 · a provider is not asked whether it used the pause', () => {
    const pause = rules.filter(({ id }) => id === 'pause-feature-available').flatMap(textsOf)
    expect(pause.length).toBeGreaterThan(5)
    const used = /(?:was|been|were) (?:used|activated|paused)|a été (?:utilisé|activé)|(?:have|did) you/i
    expect(pause.filter(({ en, fr }) => used.test(`${en} ${fr}`))).toEqual([])
  })
})

describe('a processor', () => {
  const processor = { roles: ['processor', 'annotation-provider'] } as const

  it('A-09, FA-27, FA-32 · is not told to inform people nor to answer them', async () => {
    const due = rules
      .filter(({ recommendations: [{ id }] }) => ['A-09', 'FA-27', 'FA-28', 'FA-32', 'FA-29'].includes(id))
      .map(({ id }) => id)
    expect(await heard({})).toContain('notice-mentions-annotation')
    expect((await heard(processor)).filter((rule) => due.includes(rule))).toEqual([])
  })

  it('S-01, S-06 · chooses security measures too, and hears of them', async () => {
    const rulesHeard = await heard(processor)
    expect(rulesHeard).toContain('security-measures-described')
    expect(rulesHeard).toContain('incident-plan-documented')
  })

  it('A-38, FA-30 · has a contract to refer to; an own team has none', async () => {
    expect(await heard(processor)).toContain('processing-contract-referenced')
    expect(await heard({ annotation: ['human-inhouse'] })).not.toContain('processing-contract-referenced')
  })
})
