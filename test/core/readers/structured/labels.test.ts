import { describe, expect, it } from 'vitest'
import { readText } from '../../../../core/readers/structured/read-text.ts'
import { readFile, readXmlFile, said } from './read.ts'

describe('a label that explains itself', () => {
  it('holds its definition, and a number beside a name holds none', () => {
    const text =
      '<View><Text name="t" value="$t"/><Choices name="c" toName="t"><Choice value="-2: A clearly dominates"/><Choice value="3: Table"/></Choices></View>'
    expect(readXmlFile('config.xml', text)?.statements.map(({ value }) => value)).toEqual([
      { type: 'label', name: '-2: A clearly dominates', definition: 'A clearly dominates', list: 'c' },
      { type: 'label', name: '3: Table', list: 'c' },
      { type: 'aspect', aspect: 'tool' },
    ])
  })
})

describe('YOLO', () => {
  it('reads names from a list and from a map', () => {
    expect(said(readFile('data.yaml', 'train: images\nnames: [car,\n  bicycle]\n'))).toEqual([
      '2 label car',
      '3 label bicycle',
    ])
    expect(said(readFile('x.yml', 'nc: 2\nval: v\nnames:\n  0: rider # on a bike\n  1: walker\n'))).toEqual([
      '4 label rider',
      '5 label walker',
    ])
  })

  it('leaves other files that have names', () => {
    expect(readFile('a.yaml', 'names: [anna, omar]\n')).toBeUndefined()
    expect(readFile('a.yaml', 'train: x\nnames: anna\n')).toBeUndefined()
  })

  it('says when it stops', () => {
    const names = Array.from({ length: 1200 }, (_, index) => `  ${index}: class ${index}`).join('\n')
    const reading = readFile('data.yaml', `train: x\nnames:\n${names}\n`)
    expect(reading).toMatchObject({ read: 'partial', limit: { fr: expect.stringContaining('1200 étiquettes') } })
    expect(reading?.statements).toHaveLength(1000)
  })
})

describe('COCO', () => {
  it('reads categories, their definitions, and the keys that the project added', () => {
    const text = `{
  "images": [{"id": 1, "file_name": "a.jpg", "patient_id": "p"}],
  "annotations": [
    {"id": 1, "image_id": 1, "category_id": 1, "bbox": [], "attributes": {"occluded": true}},
    {"id": 2, "annotator_id": 7, "attributes": {"occluded": false}}
  ],
  "categories": [
    {"id": 1, "name": "fall", "supercategory": "event", "def": "The person reaches the ground"},
    {"id": 2,
     "name": "walk"}
  ]
}`
    const reading = readFile('instances.json', text)
    expect(said(reading)).toEqual([
      '8 label fall',
      '10 label walk',
      '4 data-field occluded',
      '5 data-field annotator_id',
      '2 data-field patient_id',
    ])
    expect(reading?.statements[0]?.value).toMatchObject({ definition: 'The person reaches the ground' })
    expect(reading?.statements[3]?.value).toMatchObject({ role: 'linking-key', group: 'annotations' })
  })

  it('reads a bare list of categories, and no other list of names', () => {
    expect(said(readFile('c.json', '[{"id": 1, "name": "person", "supercategory": "person"}]'))).toEqual([
      '1 label person',
    ])
    expect(readFile('users.json', '[{"id": 1, "name": "anna"}]')).toBeUndefined()
    expect(readFile('labels.yml', '- name: bug\n  color: d73a4a\n')).toBeUndefined()
  })
})

describe('Label Studio', () => {
  it('reads labels and choices with the definitions the file holds', () => {
    const reading = readXmlFile(
      'labels.xml',
      `<!-- help -->
<View>
  <Header value="Tone of the comment"/>
  <Header value="Neutral: neither attack nor praise"/>
  <Text name="t" value="$text"/>
  <Choices name="tone" toName="t">
    <Choice value=" insulting" hint="Attacks a person"/>
    <Choice value="Neutral"/>
    <Choice
      value="Praise"/>
  </Choices>
  <TextArea name="patient_name" toName="t"/>
</View>`,
    )
    expect(reading).toMatchObject({ kinds: ['label-list'], read: 'full' })
    expect(reading?.statements).toMatchObject([
      { concept: 'label', value: { name: 'insulting', definition: 'Attacks a person' }, location: { startLine: 7 } },
      {
        concept: 'label',
        value: { name: 'Neutral', definition: 'neither attack nor praise' },
        location: { startLine: 8 },
      },
      { concept: 'label', value: { name: 'Praise' }, location: { startLine: 9 } },
      { concept: 'data-field', value: { name: 'patient_name', role: 'identifier' }, location: { startLine: 12 } },
      { concept: 'aspect', value: { aspect: 'tool' }, quote: 'insulting', location: { startLine: 7 } },
    ])
    expect(reading?.statements[2]?.value).not.toHaveProperty('definition')
  })

  it('says that labels come with each task', () => {
    const reading = readXmlFile(
      'l.xml',
      '<View><Labels name="l" toName="t" value="$options"/><Text name="t" value="$t"/></View>',
    )
    expect(reading).toMatchObject({
      read: 'partial',
      statements: [],
      limit: { en: expect.stringContaining('each task') },
    })
  })

  it('tells the lists of one file apart, and the branches of a tree', () => {
    const reading = readXmlFile(
      'l.xml',
      `<View><Choices name="mood" toName="t"><Choice value="calm"/></Choices>
<Taxonomy name="place" toName="t"><Choice value="north"><Choice value="other"/></Choice></Taxonomy></View>`,
    )
    expect(reading?.statements.slice(0, 3).map(({ value }) => value)).toEqual([
      { type: 'label', name: 'calm', list: 'mood' },
      { type: 'label', name: 'north', list: 'place' },
      { type: 'label', name: 'other', list: 'place/north' },
    ])
  })

  it('leaves other XML, and a view without labels', () => {
    expect(readXmlFile('a.xml', '<project><Label value="x"/></project>')).toBeUndefined()
    expect(readXmlFile('a.xml', '<View><Text name="t" value="$t"/></View>')).toBeUndefined()
  })
})

describe('brat, CVAT, doccano, Argilla', () => {
  it('reads the types of a brat configuration', () => {
    const text =
      '# help\n[entities]\nPerson\n\tPatient\n# Gone\n!Abstract\n\n[relations]\nTreats Arg1:Person, Arg2:Patient\n<OVERLAP>\tArg1:<ANY>\n[attributes]\n'
    const reading = readText('annotation.conf', text)
    expect(said(reading)).toEqual(['3 label Person', '4 label Patient', '9 label Treats', '3 aspect Person'])
    expect(readText('a.conf', '[server]\nport = 1\n')).toBeUndefined()
  })

  it('reads CVAT labels with their attributes', () => {
    const text =
      '[\n{"name": "driver", "attributes": [{"name": "plate", "input_type": "text"}]},\n{"name": "car", "attributes": []}\n]'
    expect(said(readFile('labels.json', text))).toEqual([
      '2 label driver',
      '2 data-field plate',
      '3 label car',
      '2 aspect driver',
    ])
  })

  it('reads doccano labels', () => {
    expect(
      said(readFile('l.json', '[{"text": "PER", "suffix_key": "p"},\n{"text": "LOC", "background_color": "#fff"}]')),
    ).toEqual(['1 label PER', '2 label LOC', '1 aspect PER'])
  })

  it('reads Argilla settings with guidelines and descriptions', () => {
    const text = `guidelines: Read each message twice, then choose one label.
fields: [{name: message}]
questions:
- name: tone
  settings:
    type: label_selection
    options:
    - {value: rude, description: It attacks a person}
    - {value: kind}
`
    const reading = readFile('argilla.yaml', text)
    expect(said(reading)).toEqual([
      '1 annotation-protocol Read each message twice, then choose one label.',
      '8 label rude',
      '9 label kind',
      '2 data-field message',
      '8 aspect rude',
    ])
    expect(reading?.statements[1]?.value).toMatchObject({ definition: 'It attacks a person', list: 'tone' })
    expect(reading?.language).toBe('en')
  })
})
