import { splitByTemplate, type ExpressionPattern, type NameParts, type TagPattern } from '../version/tag-pattern.ts'

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
  const { runInNewContext } = await import('node:vm')
  const code = `names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}
    return [version, of] })`
  try {
    const found = runInNewContext(code, { source, names }, { timeout: MILLISECONDS }) as [string, string][]
    return found.map(([version, packageName]) => (version === '' ? [] : [{ version, package: packageName }]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}
