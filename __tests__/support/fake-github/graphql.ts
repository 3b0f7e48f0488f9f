import type { ExecutionResult, GraphQLFieldResolver, OperationDefinitionNode } from 'graphql'
import type { Answer } from './answer.ts'
import type { Context } from './context.ts'
import { TypedError, type GraphQLContext, type Source } from './graphql-context.ts'
import { measure } from './graphql-nodes.ts'
import { root } from './graphql-root.ts'
import { loadSchema, type Loaded } from './graphql-schema.ts'

export interface GraphQLRequest {
  query: string
  variables: Record<string, unknown>
  operationName: string | undefined
}

export function readGraphQLRequest(body: string): GraphQLRequest | undefined {
  try {
    const parsed = JSON.parse(body) as { query?: unknown; variables?: unknown; operationName?: unknown }
    if (typeof parsed.query !== 'string') return undefined
    return {
      query: parsed.query,
      variables: (parsed.variables ?? {}) as Record<string, unknown>,
      operationName: typeof parsed.operationName === 'string' ? parsed.operationName : undefined,
    }
  } catch {
    return undefined
  }
}

export function operationNameOf({ query, operationName }: GraphQLRequest): string | undefined {
  return operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(query.replace(/#.*/g, ''))?.[1]
}

/** What GitHub would answer; a request that it would not execute is a violation. */
export const answerGraphQL = (request: GraphQLRequest, context: Context): Answer => ({
  status: 200,
  body: run(loadSchema(), request, context),
})

function run({ graphql, schema }: Loaded, request: GraphQLRequest, context: Context): unknown {
  const refuse = (errors: readonly { message: string }[]): unknown => {
    for (const { message } of errors) context.violation(`GraphQL: ${message}`)
    return { errors }
  }
  const document = attempt(() => graphql.parse(request.query))
  if (document instanceof Error) return refuse([asError(graphql, document)])
  const errors = graphql.validate(schema, document)
  if (errors.length > 0) return refuse(errors.map((error) => error.toJSON()))
  const operation = graphql.getOperationAST(document, request.operationName)
  if (operation == null) return refuse([{ message: 'An operation name is required' }])
  const size = measure(graphql, document, operation, withDefaults(graphql, operation, request.variables))
  if (size.nodes > 500_000) {
    const text = `By the time this query traverses to the last connection, it is requesting up to ${size.nodes} possible nodes`
    return refuse([{ message: `${text} which exceeds the maximum limit of 500,000.` }])
  }
  const cost = Math.max(1, Math.round(size.requests / 100))
  const result = graphql.execute({
    schema,
    document,
    rootValue: root,
    contextValue: { ...context, nodeCount: size.nodes, cost } satisfies GraphQLContext,
    variableValues: request.variables,
    operationName: request.operationName ?? null,
    fieldResolver: resolveField,
  }) as ExecutionResult
  // Without `data` the request was refused before it was executed.
  if (!('data' in result)) return refuse((result.errors ?? []).map((error) => error.toJSON()))
  return present(result, context)
}

function attempt<T>(action: () => T): T | Error {
  try {
    return action()
  } catch (error) {
    return error as Error
  }
}

function asError(graphql: Loaded['graphql'], error: Error): { message: string } {
  return error instanceof graphql.GraphQLError ? error.toJSON() : { message: error.message }
}

function withDefaults(
  graphql: Loaded['graphql'],
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, graphql.valueFromASTUntyped(defaultValue)]],
  )
  return { ...(Object.fromEntries(defaults) as Record<string, unknown>), ...given }
}

type Resolver = (...parameters: unknown[]) => unknown

/** A field that the fake knows nothing about must not pass for an empty one. */
const resolveField: GraphQLFieldResolver<Source, GraphQLContext> = (source, args, context, info) => {
  const value = Object.hasOwn(source, info.fieldName) ? source[info.fieldName] : undefined
  if (value === undefined) throw new Error(`the fake does not play ${info.parentType.name}.${info.fieldName}`)
  return typeof value === 'function' ? (value as Resolver)(args, context, info) : value
}

function present(result: ExecutionResult, context: Context): unknown {
  const errors = (result.errors ?? []).map((error) => {
    const cause = error.originalError
    const { message, locations, path } = error.toJSON()
    if (cause instanceof TypedError) return { type: cause.type, path, locations, message }
    context.violation(`GraphQL: the fake's own answer is wrong: ${error.message}`)
    return { path, locations, message }
  })
  return errors.length === 0 ? { data: result.data } : { data: result.data, errors }
}
