import type { Text } from './publish-workflow.ts'

/** An expression `${{ … }}` in a text. */
export interface Expression {
  /** The text between the braces. */
  readonly code: string
  /** The index of its start in the text. */
  readonly index: number
}

/** The expressions of a text, in order. An unclosed expression extends to the end of the text. */
export const expressionsIn = ({ value }: Pick<Text, 'value'>): Expression[] =>
  [...value.matchAll(/\$\{\{([^]*?)(?:\}\}|$)/g)].map(({ 1: code = '', index }) => ({ code: code.trim(), index }))

/** The names of the secrets that a text reads, without GITHUB_TOKEN. */
export function secretsIn(text: Pick<Text, 'value'>): string[] {
  const names = expressionsIn(text).flatMap(({ code }) =>
    [...code.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)'\s*\])/gi)].map(([, dotted, quoted]) =>
      (dotted ?? quoted ?? '').toUpperCase(),
    ),
  )
  return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN')
}

/**
 * Expressions that are safe in a script: only GitHub, the runner or the file itself sets their values. Every other value is
 * untrusted text: the name of a tag or a branch, an input, an output, a title.
 */
const TRUSTED = [
  /^github\.(?:sha|run_id|run_number|run_attempt|repository_id|repository_owner_id|actor_id|token|workspace|event_name|job)$/,
  /^github\.(?:repository|repository_owner|server_url|api_url|graphql_url|action_path|workflow_sha|retention_days)$/,
  /^github\.event\.(?:repository\.(?:id|default_branch|full_name|name)|number|pull_request\.number|issue\.number)$/,
  /^runner\.[a-z_]+$/,
  /^secrets\.[\w-]+$/,
  /^(?:job|strategy)\.[a-z_.-]+$/,
  /^steps\.[\w-]+\.(?:outcome|conclusion)$/,
  /^needs\.[\w-]+\.result$/,
  /^hashfiles\(\s*'[^']*'(?:\s*,\s*'[^']*')*\s*\)$/,
  /^'[^']*'$/,
  /^(?:true|false|null|-?\d+(?:\.\d+)?)$/,
]
const STATIC_MATRIX = /^matrix\.[\w.-]+$/

/** Whether an outsider cannot choose the value of an expression. */
export function isTrusted(code: string, hasComputedMatrix: boolean): boolean {
  const plain = code.toLowerCase()
  return TRUSTED.some((form) => form.test(plain)) || (!hasComputedMatrix && STATIC_MATRIX.test(plain))
}
