import type { TreeNode } from '../../formats/tree.ts'
import type { Reader, Reading } from '../reader.ts'
import { readAdapter } from './adapter.ts'
import { readArgilla } from './argilla.ts'
import { readFides, readOpenMetadata } from './catalogue.ts'
import { readCoco } from './coco.ts'
import { readCroissant } from './croissant.ts'
import { readCycloneDx } from './cyclonedx.ts'
import { readDataPackage } from './data-package.ts'
import { readDvc } from './dvc.ts'
import { firstOf } from './first-of.ts'
import { readIssueForm } from './issue-form.ts'
import { readCvatLabels, readDoccanoLabels } from './label-json.ts'
import { readLifecycle } from './lifecycle.ts'
import { readRetention } from './retention.ts'
import { readSecurityInsights } from './security-insights.ts'
import { readSpdx } from './spdx.ts'
import { readSpdx3 } from './spdx3.ts'
import { readWorkflow } from './workflow.ts'
import { readYolo } from './yolo.ts'

const READERS: readonly Reader<TreeNode>[] = [
  readCycloneDx,
  readSpdx,
  readSpdx3,
  readCroissant,
  readDataPackage,
  readDvc,
  readWorkflow,
  readIssueForm,
  readRetention,
  readYolo,
  readCoco,
  readCvatLabels,
  readDoccanoLabels,
  readArgilla,
  readAdapter,
  readSecurityInsights,
  readFides,
  readOpenMetadata,
  readLifecycle,
]

/** Reads a YAML or JSON file by what it holds; `undefined` when no reader knows it. */
export function readTree(path: string, tree: TreeNode): Reading | undefined {
  return firstOf(READERS, path, tree)
}
