import { describe, expect, it } from 'vitest'
import { isNominated } from '../../../../core/readers/nominate.ts'
import { readText } from '../../../../core/readers/structured/read-text.ts'
import { readFile, readXmlFile, said } from './read.ts'

describe('class lists', () => {
  it('reads one name a line, at its line', () => {
    expect(said(readText('classes.txt', 'rider\n\n# comment\nwalker with stick\n'))).toEqual([
      '1 label rider',
      '4 label walker with stick',
    ])
    expect(said(readText('data/obj.names', 'chute\nassis\n'))).toEqual(['1 label chute', '2 label assis'])
  })

  it.each([
    ['prose', 'classes.txt', 'This file explains what the classes are.\nRead it before you start.\n'],
    ['one line', 'classes.txt', 'rider\n'],
    ['another name', 'notes.txt', 'rider\nwalker\n'],
  ])('leaves %s', (_, path, text) => {
    expect(readText(path, text)).toBeUndefined()
  })
})

describe('label maps of TensorFlow', () => {
  it('reads names and display names', () => {
    const text = `item {\n  id: 1\n  name: "/m/01g317"\n  display_name: 'Person'\n}\nitem { \n  name: 'dog'\n}\n`
    expect(said(readText('label_map.pbtxt', text))).toEqual(['3 label /m/01g317', '4 label Person', '7 label dog'])
  })

  it('leaves other messages', () => {
    expect(readText('config.pbtxt', 'model_config {\n  name: "resnet"\n}\n')).toBeUndefined()
  })
})

describe('Pascal VOC and CVAT', () => {
  it('reads each class of an image once', () => {
    const object = (name: string) => `<object><name>${name}</name></object>\n`
    const text = `<annotation>\n<size/>\n${object('fall')}${object('fall')}${object('sit')}</annotation>`
    expect(said(readXmlFile('annotations/1.xml', text))).toEqual(['3 label fall', '5 label sit'])
  })

  it('reads the labels of a task', () => {
    const text =
      '<annotations><meta><task><labels>\n<label><name>face</name></label>\n</labels></task></meta></annotations>'
    expect(said(readXmlFile('annotations.xml', text))).toEqual(['2 label face'])
  })

  it('leaves other annotations', () => {
    expect(readXmlFile('a.xml', '<annotation><note>private</note></annotation>')).toBeUndefined()
  })
})

describe('headers of tables', () => {
  it('reads the names of the columns and no other line', () => {
    const reading = readText('data/train.csv', 'patient_id;visit_date;"comment"\n17;2026-01-02;Marie Dupont\n')
    expect(said(reading)).toEqual(['1 data-field patient_id', '1 data-field visit_date', '1 data-field comment'])
    expect(JSON.stringify(reading)).not.toContain('Dupont')
  })

  it.each([
    ['a table without a header', '17,2026-01-02\n18,2026-01-03\n'],
    ['one column', 'text\nhello\n'],
    ['a sentence', 'Hello, this is, well, a sentence that runs on and on and on and on and on and on, 1\n'],
  ])('leaves %s', (_, text) => {
    expect(readText('data/train.csv', text)).toBeUndefined()
  })
})

describe('files that Git LFS keeps', () => {
  it('are versions of data when they hold data', () => {
    const text =
      '*.parquet filter=lfs diff=lfs merge=lfs -text\n*.safetensors filter=lfs\n# *.csv filter=lfs\ndata/** filter=lfs\n*.csv text\n'
    expect(said(readText('.gitattributes', text))).toEqual([
      '1 dataset-version *.parquet filter=lfs diff=lfs merge=lfs -text',
      '4 dataset-version data/** filter=lfs',
    ])
  })

  it('say nothing of data when they are weights', () => {
    expect(readText('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n')).toBeUndefined()
  })
})

describe('catalogues', () => {
  it('reads the retention and the fields of a Fides dataset', () => {
    const text = `dataset:
  - fides_key: shop
    name: Shop
    retention: 3 years
    collections:
      - name: orders
        fields:
          - name: email
`
    expect(said(readFile('.fides/shop.yml', text))).toEqual(['4 retention-period Shop: 3 years', '8 data-field email'])
  })

  it('reads the period of a table of OpenMetadata', () => {
    const text = '{"name": "calls",\n "retentionPeriod": "P90D",\n "columns": [{"name": "phone"}]}'
    const reading = readFile('table.json', text)
    expect(reading?.statements[0]?.value).toMatchObject({ kind: 'duration', duration: 'P90D', dataset: 'calls' })
    expect(said(reading)).toContain('3 data-field phone')
  })
})

describe('lifecycle rules', () => {
  it('reads S3, whose disabled rules and logs say nothing of data', () => {
    const text = `{"Rules": [
  {"ID": "recordings", "Status": "Enabled", "Expiration": {"Days": 365}},
  {"ID": "old", "Status": "Disabled", "Expiration": {"Days": 30}},
  {"ID": "access-logs", "Status": "Enabled", "Expiration": {"Days": 7}}
]}`
    const reading = readFile('lifecycle.json', text)
    expect(said(reading)).toEqual(['2 retention-period Days: 365'])
    expect(reading?.statements[0]?.value).toMatchObject({ duration: 'P365D', action: 'delete' })
  })

  it('reads Google Cloud Storage', () => {
    const text = '{"rule": [{"action": {"type": "Delete"},\n "condition": {"age": 30}}]}'
    expect(said(readFile('gcs-lifecycle.json', text))).toEqual(['2 retention-period age: 30'])
  })

  it('reads Terraform, block by block', () => {
    const text = `resource "aws_s3_bucket_lifecycle_configuration" "recordings" {
  rule {
    transition {
      days = 30
    }
    expiration {
      days = 180
    }
  }
}
resource "aws_iam_role" "reader" {
  max = { days = 2 }
}
`
    expect(said(readText('s3.tf', text))).toEqual(['7 retention-period days = 180'])
  })

  it('leaves other rules', () => {
    expect(readFile('firewall.json', '{"rule": [{"action": "deny"}], "Rules": []}')).toBeUndefined()
  })
})

describe('nomination', () => {
  it.each([
    'classes.txt',
    'data/obj.names',
    'models/label_map.pbtxt',
    'data/train.csv',
    'infra/s3.tf',
    '.gitattributes',
    '.fides/shop.yml',
  ])('%s is looked into', (path) => {
    expect(isNominated(path)).toBe(true)
  })

  it.each(['src/main.tf', 'reports/results.csv', 'data/0017.csv', 'requirements.txt'])('%s is not', (path) => {
    expect(isNominated(path)).toBe(false)
  })
})
