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

/** The REST routes in a module. */
export function routesOf({ tree }: Module): string[] {
  const routes: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^\/(?:repos|orgs|users?)\b/.test(node.text)) routes.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return routes
}

/** The first arguments of requests (`x.get(route, parameters, purpose, …)`) that are not routes as they stand. */
export function hiddenRoutesOf({ path, tree }: Module): string[] {
  const hidden: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const isRequest = ['get', 'text'].includes(node.expression.name.text) && node.arguments.length > 2
      const [route] = node.arguments
      if (isRequest && route !== undefined && !ts.isStringLiteral(route)) hidden.push(`${path}: ${route.getText(tree)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return hidden
}

/** The names of the GraphQL operations that a module exports: constants, and functions that write a query. */
export async function operationsOf({ path }: Module): Promise<string[]> {
  const exported = Object.entries((await import(join(ROOT, path))) as Record<string, unknown>)
  return exported.flatMap(([name, value]) => {
    if (!/query$/i.test(name)) return []
    const query = typeof value === 'function' ? (value as (ask: unknown) => unknown)(1) : value
    return [/^query (\w+)/.exec(String(query))?.[1] ?? name]
  })
}
