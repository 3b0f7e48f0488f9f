import { refuse, type GraphQLContext, type Source } from './graphql-context.ts'

export interface Paging {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

interface Info {
  fieldName: string
}

/** A page of a list, under the rules by which GitHub accepts a paging request. */
export function connection<T>(
  items: T[],
  args: Paging,
  context: GraphQLContext,
  info: Info,
  toNode: (item: T) => Source,
  extra: Source & { edge?: (item: T) => Source } = {},
): Source {
  checkBounds(args, context, info)
  const { edge: toEdge, ...fields } = extra
  const from = args.after == null ? 0 : position(args.after, context) + 1
  const to = args.before == null ? items.length : position(args.before, context)
  const range = items.slice(from, to)
  const first = args.first ?? undefined
  const taken = first !== undefined ? range.slice(0, first) : range.slice(-(args.last ?? 0) || range.length)
  const start = first !== undefined ? from : from + range.length - taken.length
  return {
    totalCount: items.length,
    nodes: () => taken.map(toNode),
    edges: () => taken.map((item, i) => ({ cursor: cursor(start + i), node: () => toNode(item), ...toEdge?.(item) })),
    pageInfo: {
      hasNextPage: start + taken.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: taken.length === 0 ? null : cursor(start),
      endCursor: taken.length === 0 ? null : cursor(start + taken.length - 1),
    },
    ...fields,
  }
}

function checkBounds(args: Paging, context: GraphQLContext, { fieldName }: Info): void {
  const { first, last } = args
  const name = `\`${fieldName}\` connection`
  if (first == null && last == null) {
    refuse(
      context,
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the ${name}.`,
    )
  }
  if (first != null && last != null) {
    refuse(
      context,
      'EXCESSIVE_PAGINATION',
      `Passing both \`first\` and \`last\` to paginate the ${name} is not supported.`,
    )
  }
  for (const [bound, value] of Object.entries({ first, last })) {
    if (value == null) continue
    if (value < 0) refuse(context, 'INVALID_PAGINATION', `\`${bound}\` on the ${name} cannot be less than zero.`)
    if (value > 100) {
      refuse(
        context,
        'EXCESSIVE_PAGINATION',
        `Requesting ${value} records on the ${name} exceeds the \`${bound}\` limit of 100 records.`,
      )
    }
  }
}

function cursor(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64')
}

function position(text: string, context: GraphQLContext): number {
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(text, 'base64').toString())
  if (match === null) refuse(context, 'INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`)
  return Number(match[1])
}
