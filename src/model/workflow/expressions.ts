import type { Text } from './publish-workflow.ts'

/** An expression `${{ … }}` in a text. */
export interface Expression {
  /** What stands between the braces. */
  readonly code: string
  /** Where it begins in the text. */
  readonly index: number
}

/** The expressions of a text, in their order. One that does not end goes to the end of the text. */
export const expressionsIn = ({ value }: Pick<Text, 'value'>): Expression[] =>
  [...value.matchAll(/\$\{\{([^]*?)(?:\}\}|$)/g)].map(({ 1: code = '', index }) => ({ code: code.trim(), index }))

/** The names of the secrets that a text reads; the workflow's own token is none. */
export function secretsIn(text: Pick<Text, 'value'>): string[] {
  const names = expressionsIn(text).flatMap(({ code }) =>
    [...code.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)'\s*\])/gi)].map(([, dotted, quoted]) =>
      (dotted ?? quoted ?? '').toUpperCase(),
    ),
  )
  return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN')
}

/**
 * What an expression may read and still be put into a script: values that nobody but GitHub, the runner or the file itself
 * writes. Everything else is text that somebody may choose: the name of a tag or a branch, an input, an output, a title.
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

/** Whether an expression can only give what nobody outside chooses. */
export function isTrusted(code: string, hasComputedMatrix: boolean): boolean {
  const plain = code.toLowerCase()
  return TRUSTED.some((form) => form.test(plain)) || (!hasComputedMatrix && STATIC_MATRIX.test(plain))
}
