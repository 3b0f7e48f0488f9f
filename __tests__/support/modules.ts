import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import ts from 'typescript'

import { ROOT } from './action.ts'

/** A module of src, by its path from the root of the project. */
export interface Module {
  readonly path: string
  readonly tree: ts.SourceFile
}

const isTypeOnly = (node: ts.Node): boolean =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly)

/** The relative modules that a module loads, at its start or later; what is only a type is not loaded. */
function loadedBy({ path, tree }: Module): string[] {
  const loaded: string[] = []
  const visit = (node: ts.Node): void => {
    const isImport = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isTypeOnly(node)
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const name = isImport ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined
    if (name !== undefined && ts.isStringLiteral(name) && name.text.startsWith('.')) {
      loaded.push(join(dirname(path), name.text).replaceAll('\\', '/'))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return loaded
}

/** Every module that an entry point can load. */
export function modulesFrom(entry: string): Module[] {
  const modules = new Map<string, Module>()
  const visit = (path: string): void => {
    if (modules.has(path)) return
    const text = readFileSync(join(ROOT, path), 'utf8')
    const module = { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
    modules.set(path, module)
    loadedBy(module).forEach(visit)
  }
  visit(entry)
  return [...modules.values()]
}

/** Modules that pass on the route that they are given. */
const PASSES_ON = ['src/github/api/pages.ts', 'src/github/api/repository-client.ts']

/** The route of a request: the first text among the arguments of `get`, `text`, `list`, `getAll` or `getCounted`. */
function routeOf(node: ts.CallExpression): ts.Expression | undefined {
  const { expression } = node
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
  if (['get', 'text', 'list'].includes(name) && node.arguments.length > 2) return node.arguments[0]
  return ['getAll', 'getCounted'].includes(name) ? node.arguments[1] : undefined
}

/** The routes of the requests in a module, each as an expression. */
function requestsIn({ path, tree }: Module): ts.Expression[] {
  const routes: ts.Expression[] = []
  const visit = (node: ts.Node): void => {
    const route = ts.isCallExpression(node) ? routeOf(node) : undefined
    if (route !== undefined) routes.push(route)
    ts.forEachChild(node, visit)
  }
  if (!PASSES_ON.includes(path)) visit(tree)
  return routes
}

/** The REST routes in a module; a route without an owner stands below the repository. */
export const routesOf = (module: Module): string[] =>
  requestsIn(module)
    .filter(ts.isStringLiteral)
    .map(({ text }) => (/^\/(?:repos|orgs|users?)\b/.test(text) ? text : `/repos/{owner}/{repo}${text}`))

/** The routes of requests that are no texts as they stand. */
export const hiddenRoutesOf = (module: Module): string[] =>
  requestsIn(module)
    .filter((route) => !ts.isStringLiteral(route))
    .map((route) => `${module.path}: ${route.getText(module.tree)}`)

/** The names of the GraphQL operations in a module: those that it writes, and those that it lets `commitsQuery` write. */
export function operationsOf({ tree }: Module): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const isText = ts.isTemplateHead(node) || ts.isStringLiteralLike(node)
    const name = isText ? /^query (\w+)/.exec(node.text)?.[1] : undefined
    if (name !== undefined) names.push(name)
    const isMade = ts.isCallExpression(node) && node.expression.getText(tree) === 'commitsQuery'
    const [made] = isMade ? node.arguments : []
    if (made !== undefined && ts.isStringLiteral(made)) names.push(made.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}
