import { Linter, type SourceCode } from 'eslint'

/** A node of a syntax tree: https://github.com/estree/estree */
export type Node = SourceCode['ast'] | Child
type Child = Extract<Parameters<SourceCode['getText']>[0], object>

/** Parses JavaScript as ESLint does: a syntax tree whose names are resolved to their scopes. */
export function parseScript(source: string, sourceType: 'commonjs' | 'module' = 'commonjs'): SourceCode {
  const linter = new Linter()
  const config = { languageOptions: { sourceType }, linterOptions: { noInlineConfig: true } }
  const problem = linter.verify(source, [config]).find(({ fatal }) => fatal)
  if (problem !== undefined) throw new SyntaxError(`${problem.line}:${problem.column}: ${problem.message}`)
  return linter.getSourceCode()
}

/** Every node of a script, each before those inside it. */
export function* nodesOf(script: SourceCode, node: Node = script.ast): Generator<Node> {
  yield node
  for (const key of script.visitorKeys[node.type] ?? []) {
    for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
      if (child !== null) yield* nodesOf(script, child as Node)
    }
  }
}

/** Every text that stands in a script: strings, the fixed parts of templates, regular expressions. */
export function textsOf(script: SourceCode): string[] {
  return [...nodesOf(script)].flatMap((node) => {
    if (node.type === 'TemplateElement') return [node.value.cooked ?? node.value.raw]
    if (node.type !== 'Literal') return []
    if ('regex' in node) return [node.regex.pattern]
    return typeof node.value === 'string' ? [node.value] : []
  })
}
