import type { XmlElement } from '../../formats/xml.ts'
import type { Statement } from '../../words/document.ts'
import type { Text } from '../../words/text.ts'
import type { Reader, Reading } from '../reader.ts'
import { labelStatement } from './label.ts'
import { allOf } from './statement.ts'

function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name)
}

function labelsOf(path: string, elements: readonly XmlElement[]): readonly Statement[] {
  const seen = new Set<string>()
  return elements.flatMap((element) => {
    const [node] = childrenOf(element, 'name')
    const name = node?.text.trim() ?? ''
    if (node === undefined || name === '' || seen.has(name)) return []
    seen.add(name)
    return [labelStatement(path, { name, startLine: node.startLine, endLine: node.endLine })]
  })
}

function labelList(because: Text, statements: readonly Statement[]): Reading | undefined {
  return statements.length === 0
    ? undefined
    : { kinds: ['label-list'], because, language: 'none', ...allOf(statements) }
}

/** The annotation of one image in the format of Pascal VOC: each class that is met, once. */
export const readPascalVoc: Reader<XmlElement> = (path, root) => {
  if (root.name !== 'annotation' || childrenOf(root, 'size').length === 0) return undefined
  return labelList(
    {
      en: 'It names the objects of an image, as Pascal VOC does',
      fr: 'Il nomme les objets d’une image, comme Pascal VOC',
    },
    labelsOf(path, childrenOf(root, 'object')),
  )
}

/** The labels of a task or of a project that CVAT exports as XML. */
export const readCvatXml: Reader<XmlElement> = (path, root) => {
  if (root.name !== 'annotations') return undefined
  const [meta] = childrenOf(root, 'meta')
  const owners = ['task', 'project', 'job'].flatMap((name) => childrenOf(meta, name))
  const labels = owners.flatMap((owner) => childrenOf(owner, 'labels')).flatMap((list) => childrenOf(list, 'label'))
  return labelList(
    {
      en: 'It lists the labels of an annotation task, as exports of CVAT do',
      fr: 'Il liste les étiquettes d’une tâche d’annotation, comme les exports de CVAT',
    },
    labelsOf(path, labels),
  )
}
