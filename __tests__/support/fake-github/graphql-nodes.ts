import type * as GraphQL from 'graphql'
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql'

export interface Size {
  nodes: number
  requests: number
}

/** How many nodes a query may return and how many requests it stands for, as GitHub's documentation counts them. */
export function measure(
  { Kind }: Pick<typeof GraphQL, 'Kind'>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Size {
  const size = { nodes: 0, requests: 0 }

  const valueOf = (value: ValueNode | undefined): number | undefined => {
    if (value?.kind === Kind.INT) return Number(value.value)
    return value?.kind === Kind.VARIABLE ? (variables[value.name.value] as number | undefined) : undefined
  }

  const bound = (field: FieldNode): number | undefined => {
    const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')
    return valueOf(argument?.value)
  }

  const walk = (set: SelectionSetNode | undefined, multiplier: number): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        )
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet, multiplier)
        continue
      }
      const count = selection.kind === Kind.FIELD ? bound(selection) : undefined
      if (count !== undefined) {
        size.nodes += multiplier * count
        size.requests += multiplier
      }
      walk(selection.selectionSet, multiplier * (count ?? 1))
    }
  }

  walk(operation.selectionSet, 1)
  return size
}
