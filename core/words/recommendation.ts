import type { Text } from './text.ts'

/** How binding a source is; no profile changes it. */
export type Force = 'legal' | 'recommended' | 'good-practice' | 'proportionate' | 'not-required' | 'scope'

/** Whom a recommendation binds; `tool` means gardefou's own behaviour. */
export type Party = 'controller' | 'processor' | 'annotation-provider' | 'model-provider' | 'deployer' | 'tool'

/** How far files alone can answer: `guard` is a property of gardefou, enforced by its own tests. */
export type Checkable = 'full' | 'partial' | 'human' | 'guard'

/** The text a row comes from. */
export interface Source {
  readonly name: Text
  /** Public address of the text, absent when only its legal reference is known. */
  readonly url?: string
}

/** A row of the catalogue: what one passage of a source says, in gardefou's own words. */
export interface Recommendation {
  /** Stable id, such as `A-09`, `S-21` or `FR-01`. */
  readonly id: string
  readonly source: Source
  /** Section of the source, with its lines when they are known. */
  readonly section: Text
  /** The leading force first; further entries when the passage has several. */
  readonly force: readonly [Force, ...Force[]]
  /** Texts of law the passage leans on, such as `GDPR 5(1)(e)`; empty when there is none. */
  readonly law: readonly string[]
  readonly binds: readonly [Party, ...Party[]]
  readonly text: Text
  /** When the row applies. */
  readonly trigger: Text
  /** What gardefou must not flag or say under this row. */
  readonly guard: Text
  readonly checkable: Checkable
}
