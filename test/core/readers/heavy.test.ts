import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../core/readers/read-document.ts'

/** Longer than this for one file, on a machine that does other things too, and a pull request waits for a reader. */
const MOST_MILLISECONDS = 4_000

function timed(path: string, text: string): number {
  const bytes = new TextEncoder().encode(text)
  const start = performance.now()
  readDocument(path, bytes)
  return performance.now() - start
}

const component = (at: number) =>
  `{"type": "library", "name": "part-${at}", "version": "1.${at}", "purl": "pkg:npm/part-${at}@1.${at}"}`
const element = (at: number) =>
  `<component type="library"><name>part-${at}</name><version>1.${at}</version></component>\n`
const many = (count: number, of: (at: number) => string, between = '') =>
  Array.from({ length: count }, (_, at) => of(at)).join(between)

describe('heavy files', () => {
  it.each([
    [
      '2 MB of JSON',
      'bom.json',
      `{"bomFormat": "CycloneDX", "specVersion": "1.4", "components": [${many(22_000, component, ',\n')}]}`,
    ],
    [
      '2 MB of XML',
      'bom.xml',
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components>${many(22_000, element)}</components></bom>`,
    ],
    [
      'a line of 13 kB',
      'README.md',
      `# Data\n\n${many(2_000, (at) => `word${at}`, ' ')} the data are kept for 2 years.\n`,
    ],
    ['1,000 labels', 'data.yaml', `train: x\nnames:\n${many(1_000, (at) => `  ${at}: label ${at}`, '\n')}\n`],
    [
      '1,000 labels explained',
      'docs/labels.md',
      `# Labels\n\n${many(1_000, (at) => `- kind_${at}: the meaning of number ${at}`, '\n')}\n`,
    ],
    [
      '60 kB of Chinese',
      'README.md',
      `# 说明\n\n${many(600, () => '本项目用于语言训练研究，数据不包含真实患者信息，所有样本均为合成，仅供内部测试使用。', '\n\n')}\n`,
    ],
    ['a sentence without an end', 'PRIVACY.md', `# Privacy\n\n${many(20_000, () => 'data kept and', ' ')}\n`],
    [
      'nothing but brackets',
      'ANNOTATION_GUIDE.md',
      `# Labels\n\n${'('.repeat(5_000)}\n${'['.repeat(5_000)}\n${'*'.repeat(5_000)}\n`,
    ],
    [
      'a table of 5,000 rows',
      'DATA_RETENTION.md',
      `# Retention\n\n| Data | Retention |\n|---|---|\n${many(5_000, (at) => `| set ${at} | ${at + 1} days |`, '\n')}\n`,
    ],
  ])('%s', (_, path, text) => {
    const took = timed(path, text)
    expect(took).toBeLessThan(MOST_MILLISECONDS)
  })
})
