/** What material of others is good for; `fundamental-rights`, `technical-documentation` and `robustness` come with the AI Act. */
export type ReferenceSort =
  | 'standard'
  | 'framework'
  | 'fundamental-rights'
  | 'technical-documentation'
  | 'robustness'
  | 'checking-tool'
  | 'fairness-metric'

/** A standard, a framework, a document or a tool of others that the project mentions. */
export interface UsefulReferenceValue {
  readonly type: 'useful-reference'
  readonly sort: ReferenceSort
  readonly name: string
}
