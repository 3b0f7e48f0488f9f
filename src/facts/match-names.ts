import {
  splitByTemplate,
  type ExpressionPattern,
  type NameParts,
  type TagPattern,
} from '../model/version/tag-pattern.ts'

/** Bound on a user's regular expression, for all names together. */
const MILLISECONDS = 500

/**
 * Takes each name apart by the pattern. A regular expression runs in a context of its own under a bound on time, so
 * that catastrophic backtracking cannot hang the job; undefined when it ran into the bound.
 */
export async function matchNames(
  pattern: TagPattern,
  names: readonly string[],
): Promise<readonly NameParts[][] | undefined> {
  return pattern.kind === 'template'
    ? names.map((name) => splitByTemplate(pattern, name))
    : await matchExpression(pattern, names)
}

async function matchExpression({ source }: ExpressionPattern, names: readonly string[]) {
  const code = `names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}
    return [version, of] })`
  const found = await runBounded<[string, string][]>(code, { source, names })
  return found?.map(([version, packageName]) => (version === '' ? [] : [{ version, package: packageName }]))
}

/** The one group of the first match of a user's expression (multi-line) in `text`; undefined when it took too long. */
export const matchOnce = (source: string, text: string): Promise<{ readonly group?: string } | undefined> =>
  runBounded("({ group: new RegExp(source, 'mu').exec(text)?.[1] })", { source, text })

/** Runs code in a context of its own; undefined when it ran into the bound on time. */
async function runBounded<T>(code: string, context: Record<string, unknown>): Promise<T | undefined> {
  const { runInNewContext } = await import('node:vm')
  try {
    return runInNewContext(code, context, { timeout: MILLISECONDS }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}
