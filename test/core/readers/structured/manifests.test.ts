import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../core/formats/markdown.ts'
import { frontMatterStatements } from '../../../../core/readers/structured/front-matter.ts'
import { readText } from '../../../../core/readers/structured/read-text.ts'
import type { Statement } from '../../../../core/words/document.ts'
import { brief, readFile, said } from './read.ts'

const SHA256 = 'a'.repeat(64)
const MD5 = 'b'.repeat(32)

describe('Croissant', () => {
  const context = '"@context": {"cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/"}'

  it('reads fields by record set, at any depth', () => {
    const text = `{${context},
 "recordSet": [
  {"@id": "ratings", "field": [
    {"@id": "ratings/user_id"},
    {"name": "timestamp", "subField": {"@id": "ratings/timestamp/hour"}}
  ]},
  {"name": "people", "field": {"name": "email"}}
 ]}`
    const reading = readFile('croissant.json', text)
    expect(reading).toMatchObject({ kinds: ['data-manifest'], language: 'none' })
    expect(reading?.statements.map(({ value, location }) => [location.startLine, value])).toMatchObject([
      [4, { name: 'user_id', role: 'linking-key', group: 'ratings' }],
      [5, { name: 'timestamp', role: 'timestamp', group: 'ratings' }],
      [5, { name: 'hour', role: 'other', group: 'ratings' }],
      [7, { name: 'email', role: 'identifier', group: 'people' }],
    ])
  })

  it('reads the responsible-AI properties in every spelling', () => {
    const text = `[{${context},
 "rai:personalSensitiveInformation": ["The names of the authors were kept."],
 "rai:annotationProtocol": "Two raters label each item. Write to ann@example.org.",
 "http://mlcommons.org/croissant/RAI/dataAnnotationAnalysis": "Agreement is measured.",
 "annotatorDemographics": "TODO",
 "rai:dataReleaseMaintenancePlan": "A version each year."
}]`
    const reading = readFile('metadata.json', text)
    expect(said(reading)).toEqual([
      '2 personal-data The names of the authors were kept.',
      '3 annotation-protocol Two raters label each item. Write to …@….',
      '4 quality-control Agreement is measured.',
      '5 annotator placeholder TODO',
      '6 dataset-log planned A version each year.',
      '3 quality-control Two raters label each item.',
      '3 annotator Two raters label each item.',
      '3 reporting-contact Write to …@….',
    ])
    expect(reading?.language).toBe('en')
  })

  it.each(['None.', 'The dataset contains no personal data.', 'Aucune donnée personnelle', 'N/A'])(
    'hears the denial “%s”',
    (words) => {
      const reading = readFile(
        'croissant.json',
        `{${context}, "rai:personalSensitiveInformation": ${JSON.stringify(words)}}`,
      )
      expect(reading?.statements).toMatchObject([{ concept: 'personal-data', polarity: 'negated' }])
    },
  )

  it('believes only real hashes', () => {
    const versioned = (sha256: string) =>
      said(readFile('c.json', `{${context}, "distribution": [{"sha256": "${sha256}"}]}`))
    expect(versioned(SHA256)).toEqual([`1 dataset-version ${SHA256}`])
    expect(versioned('main')).toEqual([])
  })

  it('leaves other linked data', () => {
    expect(readFile('a.json', '{"@context": "https://schema.org/", "recordSet": []}')).toBeUndefined()
  })
})

describe('data packages', () => {
  it('reads the fields of each resource', () => {
    const text = `{"resources": [
  {"name": "trips", "path": "trips.csv", "hash": "${MD5}", "schema": {"fields": [
    {"name": "session_id"},
    {"name": "lat"}
  ]}},
  {"name": "codes", "path": "codes.csv", "schema": "codes.json"}
]}`
    expect(said(readFile('datapackage.json', text))).toEqual([
      '3 data-field session_id',
      '4 data-field lat',
      `2 dataset-version ${MD5}`,
    ])
  })

  it('leaves resources of other kinds', () => {
    expect(readFile('kustomization.yaml', 'resources:\n- deployment.yaml\n')).toBeUndefined()
    expect(readFile('package.json', '{"name": "a", "version": "1.0.0", "files": ["x"]}')).toBeUndefined()
  })
})

describe('versions', () => {
  it('reads what DVC holds, models apart', () => {
    const text = `outs:\n- md5: ${MD5}.dir\n  path: images\n- md5: ${MD5}\n  path: model.safetensors\n`
    expect(said(readFile('images.dvc', text))).toEqual([`2 dataset-version images ${MD5}.dir`])
    const lock = `schema: '2.0'\nstages:\n  train:\n    deps:\n    - path: data.csv\n      md5: ${MD5}\n    - path: train.py\n      md5: ${MD5}\n`
    expect(said(readFile('dvc.lock', lock))).toEqual([`6 dataset-version data.csv ${MD5}`])
    expect(readFile('dvc.yaml', 'stages:\n  train:\n    outs:\n    - model\n')).toBeUndefined()
  })

  it('reads an LFS pointer', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${SHA256}\nsize 12\n`
    expect(said(readText('data.csv', pointer))).toEqual([`2 dataset-version oid sha256:${SHA256}`])
    expect(readText('model.onnx', pointer)).toBeUndefined()
    expect(readText('notes.txt', 'version 1\n')).toBeUndefined()
  })
})

describe('front matter', () => {
  function statements(yaml: string): readonly Statement[] {
    const { frontMatter } = parseMarkdown(`---\n${yaml}---\n`)
    if (!frontMatter?.ok) throw new Error('expected front matter')
    return frontMatterStatements('README.md', frontMatter.tree)
  }

  it('reads features, nested ones too, and class labels', () => {
    const found = statements(`dataset_info:
- config_name: messages
  features:
  - name: author_name
    dtype: string
  - name: answers
    sequence:
    - name: user_id
      dtype: int64
  - name: tone
    dtype:
      class_label:
        names:
          '0': rude
          '1': kind
- features:
  - name: tags
    sequence:
      class_label:
        names: [a]
`)
    expect(found.map(brief)).toEqual([
      '5 data-field author_name',
      '7 data-field answers',
      '9 data-field user_id',
      '11 data-field tone',
      '15 label rude',
      '16 label kind',
      '18 data-field tags',
      '21 label a',
    ])
    expect(found.map(({ value }) => value)).toMatchObject([
      { group: 'messages', role: 'identifier' },
      { group: 'messages' },
      { group: 'messages', role: 'linking-key' },
      {},
      {},
      {},
      { group: 'default' },
      {},
    ])
  })

  it('reads base models, annotators, tags and periods', () => {
    const found = statements(`base_model:
- org/a
- org/b
annotations_creators: [crowdsourced, expert-generated]
tags: [text, synthetic]
retention: 24 mois
contains_personal_data: no
`)
    expect(found.map(brief)).toEqual([
      '3 base-model base_model: org/a',
      '4 base-model base_model: org/b',
      '5 annotator annotations_creators: crowdsourced, expert-generated',
      '6 synthetic-data tags: synthetic',
      '7 retention-period keep: 24 mois',
      '8 personal-data negated contains_personal_data: no',
    ])
    expect(found[2]?.value).toEqual({ type: 'annotator', creators: ['crowdsourced', 'expert-generated'] })
    expect(found[4]?.value).toMatchObject({ kind: 'duration', duration: 'P24M' })
  })

  it('does not take a quantised copy, an empty list or an unknown key for anything', () => {
    expect(statements('base_model: org/a\nbase_model_relation: quantized\n')).toEqual([])
    expect(statements('annotations_creators: []\nconstructor: x\n__proto__: y\nretention:\n')).toEqual([])
  })
})

describe('adapters', () => {
  it('names the model they start from', () => {
    expect(said(readFile('adapter_config.json', '{"peft_type": "LORA",\n"base_model_name_or_path": "org/a"}'))).toEqual(
      ['2 base-model base_model_name_or_path: org/a'],
    )
    expect(readFile('config.json', '{"base_model_name_or_path": "org/a"}')).toBeUndefined()
  })
})

describe('security insights', () => {
  it.each([
    ['2', 'project:\n  vulnerability-reporting:\n    reports-accepted: true\n', 'asserted', 5],
    ['1', 'vulnerability-reporting:\n  accepts-vulnerability-reports: false\n', 'negated', 4],
  ])('are read in version %s, without the names of contacts', (version, text, polarity, startLine) => {
    const reading = readFile('security-insights.yml', `header:\n  schema-version: ${version}.0.0\n${text}`)
    expect(reading?.statements).toMatchObject([{ concept: 'reporting-contact', polarity, location: { startLine } }])
  })

  it('leave files that do not say where to report', () => {
    expect(readFile('a.yml', 'header:\n  schema-version: 1.0.0\n')).toBeUndefined()
  })
})

describe('any tree', () => {
  it('is read without throwing', () => {
    const keys =
      'names train categories id name supercategory datasets keep resources path schema fields outs md5 jobs steps run uses bomFormat components @context @graph recordSet field labels attributes text questions settings constructor __proto__ toString'
    const key = fc.constantFrom(...keys.split(' '))
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthIdentifier: 'tree' },
        fc.constantFrom('a', 'CycloneDX', 'http://mlcommons.org/croissant/', 1, null),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 6 }),
      ),
    }))
    fc.assert(
      fc.property(node, (value) => {
        const reading = readFile('a.json', JSON.stringify(value))
        expect(reading === undefined || reading.kinds.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
