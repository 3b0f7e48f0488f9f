import type { GraphQLNamedType, GraphQLOutputType, SelectionSetNode } from 'graphql'

import { loadSchema } from '../support/fake-github/graphql-schema.ts'
import { openApi } from '../support/fake-github/index.ts'

export type Path = readonly (string | number)[]

/** The fields of a GraphQL answer that the schema lets be null, and that are not. */
export function nullableInGraphql(query: string, data: unknown): Path[] {
  const { graphql, schema } = loadSchema()
  const found = new Map<string, Path>()

  function visit(type: GraphQLOutputType, selections: SelectionSetNode | undefined, value: unknown, path: Path): void {
    if (value === null || value === undefined) return
    if (!graphql.isNonNullType(type)) found.set(JSON.stringify(path), path)
    const inner = graphql.getNullableType(type)
    if (graphql.isListType(inner)) {
      for (const [index, item] of ends(value)) visit(inner.ofType, selections, item, [...path, index])
    } else if (selections !== undefined) {
      walk(selections, graphql.getNamedType(inner), value as Record<string, unknown>, path)
    }
  }

  function walk(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    value: Record<string, unknown>,
    path: Path,
  ): void {
    for (const selection of selections) {
      if (selection.kind === graphql.Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const field = graphql.isObjectType(type) || graphql.isInterfaceType(type) ? type.getFields() : {}
        const described = field[selection.name.value]
        if (described !== undefined) visit(described.type, selection.selectionSet, value[key], [...path, key])
      } else if (selection.kind === graphql.Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type.name
        const fragment = schema.getType(condition)
        const isOther = typeof value['__typename'] === 'string' && value['__typename'] !== condition
        if (fragment !== undefined && !isOther) walk(selection.selectionSet, fragment, value, path)
      }
    }
  }

  const root = graphql.getOperationAST(graphql.parse(query))
  const type = schema.getQueryType()
  if (root == null || type == null) throw new Error(`no query: ${query}`)
  walk(root.selectionSet, type, data as Record<string, unknown>, [])
  return [...found.values()]
}

/** The fields of a REST answer that GitHub's description lets be null, and that are not. */
export const nullableInRest = (path: string, body: unknown): Path[] => openApi().nullableFields('GET', path, body)

/** The first and the last item of a list: what is between is like them. */
export function ends(list: unknown): [number, unknown][] {
  const items = list as readonly unknown[]
  const indices = [...new Set([0, items.length - 1])].filter((index) => index >= 0)
  return indices.map((index) => [index, items[index]])
}
