import { describe, expect, it } from 'vitest'
import { readText } from '../../../../core/readers/structured/read-text.ts'
import { readFile, readXmlFile, said } from './read.ts'

const library = { type: 'library', name: 'numpy', version: '2.1.0' }

function cycloneDx(content: object): string {
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...content }, null, 1)
}

function spdx(ids: readonly string[], content: object = {}): string {
  return JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    packages: ids.map((SPDXID) => ({ SPDXID, name: SPDXID })),
    ...content,
  })
}

describe('CycloneDX', () => {
  it('counts the software it lists, at any depth', () => {
    const reading = readFile('bom.json', cycloneDx({ components: [library, { ...library, components: [library] }] }))
    expect(reading?.kinds).toEqual(['sbom'])
    expect(reading?.statements).toMatchObject([
      { value: { format: 'cyclonedx', version: '1.6', components: 3 }, location: { startLine: 2, endLine: 2 } },
    ])
  })

  it.each([
    [
      'verdicts on vulnerabilities',
      { vulnerabilities: [{ id: 'x', analysis: { state: 'resolved' } }], components: [library] },
      'VEX',
    ],
    ['no component', { metadata: { component: library } }, 'no software component'],
    ['hardware', { components: [{ type: 'device', name: 'R1' }] }, 'no software component'],
  ])('states nothing of a document with %s, and says why', (_, content, because) => {
    expect(readFile('bom.json', cycloneDx(content))).toMatchObject({
      kinds: ['configuration'],
      because: { en: expect.stringContaining(because) },
      statements: [],
    })
  })

  it('keeps an inventory that lists vulnerabilities beside its graph', () => {
    const content = { components: [library], dependencies: [], vulnerabilities: [{ id: 'x', analysis: {} }] }
    expect(readFile('bom.json', cycloneDx(content))?.kinds).toEqual(['sbom'])
  })

  it('reads XML, whatever its prefix', () => {
    const text = `<?xml version="1.0"?>
<b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.5">
  <b:metadata><b:component type="application"/></b:metadata>
  <b:components><b:component type="library"/><b:component type="data"/></b:components>
</b:bom>`
    expect(readXmlFile('bom.xml', text)?.statements).toMatchObject([
      { value: { version: '1.5', components: 1 }, location: { startLine: 2 } },
    ])
    expect(readXmlFile('bom.xml', '<bom><components><component/></components></bom>')).toBeUndefined()
  })

  it('leaves a parts list', () => {
    expect(readFile('bom.json', '{"parts": [{"reference": "R1"}]}')).toBeUndefined()
  })
})

describe('SPDX', () => {
  it('counts the packages other than the project', () => {
    expect(readFile('a.spdx.json', spdx(['p', 'a', 'b'], { documentDescribes: ['p'] }))?.statements).toMatchObject([
      { value: { format: 'spdx', version: '2.3', components: 2 } },
    ])
    const relationships = [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'p' },
    ]
    expect(readFile('a.spdx.json', spdx(['p', 'a'], { relationships }))?.statements).toMatchObject([
      { value: { components: 1 } },
    ])
    expect(readFile('a.spdx.json', spdx(['a', 'b']))?.statements).toMatchObject([{ value: { components: 2 } }])
  })

  it('says that a document about the project alone is no inventory', () => {
    expect(readFile('a.spdx.json', spdx(['p']))).toMatchObject({ kinds: ['configuration'], statements: [] })
  })

  it('reads tags and values', () => {
    const text = `SPDXVersion: SPDX-2.2
DataLicense: CC0-1.0
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app
PackageName: app
SPDXID: SPDXRef-app
PackageName: numpy
PackageVersion: 2
SPDXID: SPDXRef-numpy
`
    expect(readText('app.spdx', text)?.statements).toMatchObject([
      { value: { version: '2.2', components: 1 }, quote: 'SPDX 2.2' },
    ])
    expect(readText('app.spdx', 'SPDX-License-Identifier: MIT\n')).toBeUndefined()
  })

  it('reads the graph of SPDX 3, with what it says of people', () => {
    const graph = [
      { type: 'CreationInfo', specVersion: '3.0.1' },
      { type: 'SpdxDocument', rootElement: ['p'] },
      { type: 'software_Package', spdxId: 'p' },
      { type: 'software_Package', spdxId: 'a' },
      {
        type: 'dataset_DatasetPackage',
        dataset_hasSensitivePersonalInformation: 'yes',
        dataset_anonymizationMethodUsed: ['k-anonymity'],
      },
      { type: 'ai_AIPackage', ai_useSensitivePersonalInformation: 'no' },
    ]
    const reading = readFile(
      'a.spdx3.json',
      JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph }),
    )
    expect(reading?.kinds).toEqual(['sbom', 'data-manifest'])
    expect(said(reading)).toEqual([
      '1 sbom SPDX 3.0.1',
      '1 personal-data dataset_hasSensitivePersonalInformation: yes',
      '1 anonymisation-claim dataset_anonymizationMethodUsed: k-anonymity',
    ])
  })
})

describe('workflows', () => {
  it.each([
    ['an action', '- uses: anchore/sbom-action@v0'],
    ['a command', '- run: |\n          pip install cyclonedx-bom\n          cyclonedx-py environment > sbom.json'],
    ['a scanner asked for it', '- uses: aquasecurity/trivy-action@1\n        with:\n          format: cyclonedx'],
    ['an image build', '- uses: docker/build-push-action@v6\n        with:\n          sbom: true'],
  ])('reads a step that makes an inventory: %s', (_, step) => {
    const reading = readFile('.github/workflows/a.yml', `on: push\njobs:\n  a:\n    steps:\n      ${step}\n`)
    expect(reading).toMatchObject({ kinds: ['sbom-step'], statements: [{ concept: 'sbom' }] })
    expect(reading?.statements[0]).not.toHaveProperty('value')
  })

  it('reads the script of a GitLab job', () => {
    expect(said(readFile('.gitlab-ci.yml', 'sbom:\n  script:\n  - syft . -o spdx-json\n'))).toEqual([
      '2-3 sbom script: syft . -o spdx-json',
    ])
  })

  it.each([
    ['another workflow', 'jobs:\n  a:\n    steps:\n    - run: npm test\n'],
    ['a step that never runs', 'jobs:\n  a:\n    steps:\n    - uses: anchore/sbom-action@v0\n      if: false\n'],
    ['a comment in a script', 'jobs:\n  a:\n    steps:\n    - run: |\n        # syft .\n        make\n'],
    ['a file that is no workflow', 'run: syft .\n'],
  ])('leaves %s', (_, text) => {
    expect(readFile('.github/workflows/a.yml', text)).toBeUndefined()
  })
})
