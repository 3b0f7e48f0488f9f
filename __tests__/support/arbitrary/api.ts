import type { GraphQLOutputType, GraphQLResolveInfo } from 'graphql'
import fc from 'fast-check'

import { loadSchema } from '../fake-github/graphql-schema.ts'
import { readPackageFile } from '../fake-github/package-file.ts'
import { matchTemplate } from '../fake-github/template.ts'
import { hostileText } from './text.ts'
import type { Json } from './json.ts'

/** Draws a value, as `fc.gen()` hands it to a property. */
export type Draw = fc.GeneratorValue

/** What is likely to be looked for, so that generated answers come near to real ones. */
export interface Likely {
  readonly texts: readonly string[]
  readonly ids: readonly string[]
}

const date = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z', '2030-12-31T23:59:59Z')
const uri = fc.constantFrom('https://example.com/x', 'https://github.com/octo-org/widget/actions/runs/1001/job/7')
const hex = fc.stringMatching(/^[0-9a-f]{40}$/)

const text = ({ texts }: Likely): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: hostileText(2) })

/** An answer to `query` that GitHub's published schema allows, made up field by field. */
export async function makeUpData(draw: Draw, query: string, likely: Likely): Promise<Json> {
  const { graphql, schema } = loadSchema()

  const valueOf = (type: GraphQLOutputType): unknown =>
    graphql.isNonNullType(type) || draw(fc.nat, 9) > 0 ? presentValue(type) : null

  const presentValue = (type: GraphQLOutputType): unknown => {
    if (graphql.isNonNullType(type)) return presentValue(type.ofType as GraphQLOutputType)
    if (graphql.isListType(type)) return Array.from({ length: draw(fc.nat, 3) }, () => valueOf(type.ofType))
    if (graphql.isEnumType(type)) return draw(() => fc.constantFrom(...type.getValues().map(({ name }) => name)))
    if (graphql.isAbstractType(type)) {
      const names = schema.getPossibleTypes(type).map(({ name }) => name)
      const near = names.filter((name) => ['Commit', 'Tag', 'User', 'CheckRun', 'StatusContext'].includes(name))
      return { __typename: draw(() => fc.constantFrom(...(near.length > 0 ? near : names))) }
    }
    if (graphql.isObjectType(type)) {
      const { nodes } = type.getFields()
      if (nodes === undefined || draw(fc.nat, 9) === 0) return {}
      const list = presentValue(nodes.type) as unknown[]
      return { nodes: list, totalCount: list.length }
    }
    return scalar(type.name)
  }

  const scalar = (name: string): unknown => {
    switch (name) {
      case 'Int':
        return draw(() => fc.oneof(fc.constantFrom(0o100644, 0o120000, 1, 1296269), fc.nat(300)))
      case 'Float':
        return draw(() => fc.double({ noNaN: true, noDefaultInfinity: true }))
      case 'Boolean':
        return draw(fc.boolean)
      case 'GitObjectID':
        return draw(() => fc.oneof(fc.constantFrom(...likely.ids), hex))
      case 'DateTime':
      case 'GitTimestamp':
        return draw(() => date)
      case 'URI':
        return draw(() => uri)
      default:
        return draw(() => text(likely))
    }
  }

  const resolve = (
    source: Readonly<Record<string, unknown>>,
    _: unknown,
    __: unknown,
    info: GraphQLResolveInfo,
  ): unknown => {
    if (Object.hasOwn(source, info.fieldName)) return source[info.fieldName]
    if (info.fieldName === 'prefix')
      return draw(() => fc.constantFrom('refs/tags/', 'refs/tags/', 'refs/tags/', 'refs/heads/'))
    // What the query rests on is there more often than not.
    return info.path.key === 'repository' ? {} : valueOf(info.returnType)
  }
  const result = await graphql.execute({
    schema,
    document: graphql.parse(query),
    rootValue: {},
    variableValues: Object.fromEntries(
      [...query.matchAll(/\$(\w+): (\w+)!/g)].map(([, name = '', type]) => [
        name,
        type === 'GitObjectID' ? likely.ids[0] : 'x',
      ]),
    ),
    fieldResolver: resolve,
    typeResolver: ({ __typename }: { __typename: string }) => __typename,
  })
  if (result.errors !== undefined) throw new Error(`not by the schema: ${result.errors.map(String).join('; ')}`)
  return JSON.parse(JSON.stringify(result.data)) as Json
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly Json[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

interface Document {
  readonly paths: Readonly<
    Record<string, { get?: { responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }>
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

let loaded: Document | undefined

const description = (): Document =>
  (loaded ??= JSON.parse(readPackageFile('@octokit/openapi', 'generated/api.github.com.json')) as Document)

/** The route of GitHub's REST API that answers `path`. */
export function routeOf(path: string, templates: readonly string[]): string | undefined {
  return matchTemplate([...templates], path, (_, name) => name === 'ref')?.template
}

/** A body of a 200 of `GET template` that GitHub's OpenAPI description allows. */
export function makeUpBody(draw: Draw, template: string, likely: Likely): Json {
  const { paths, components } = description()
  const root = paths[template]?.get?.responses['200']?.content?.['application/json']?.schema
  if (root === undefined) throw new Error(`GitHub describes no 200 of GET ${template}`)

  const follow = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema
    const found = components.schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]
    if (found === undefined) throw new Error(`no ${schema.$ref}`)
    return follow(found)
  }

  const valueOf = (given: Schema, depth: number): Json => {
    const schema = follow(given)
    if (schema.nullable === true && (depth > 4 || draw(fc.nat, 9) === 0)) return null
    if (schema.enum !== undefined) return pick(schema.enum.filter((each) => each !== null))
    const choices = schema.oneOf ?? schema.anyOf
    if (choices !== undefined) return valueOf(pick(choices), depth)
    if (schema.allOf !== undefined) {
      const parts = schema.allOf.map((part) => valueOf(part, depth))
      return parts.length === 1 ? (parts[0] ?? null) : (Object.assign({}, ...(parts as object[])) as Json)
    }
    switch (schema.type) {
      case 'array':
        return Array.from({ length: Math.max(schema.minItems ?? 0, draw(fc.nat, depth > 3 ? 0 : 3)) }, () =>
          valueOf(schema.items ?? {}, depth + 1),
        )
      case 'boolean':
        return draw(fc.boolean)
      case 'integer':
        return draw(fc.integer, { min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 300, 300) })
      case 'number':
        return draw(fc.nat, 300)
      case 'string':
        return textOf(schema)
      default:
        return objectOf(schema, depth)
    }
  }

  const objectOf = ({ properties = {}, required = [] }: Schema, depth: number): Json =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name) || (depth < 3 && draw(fc.boolean)))
        .map(([name, schema]) => [
          name,
          ID.test(name) && follow(schema).type === 'string' ? id() : valueOf(schema, depth + 1),
        ]),
    )

  const id = (): string => draw(() => fc.oneof(fc.constantFrom(...likely.ids), hex))

  const textOf = ({ format, minLength = 0, maxLength = 10_000 }: Schema): string => {
    if (format === 'date-time') return draw(() => date)
    if (format === 'uri') return draw(() => uri)
    if (format === 'email') return 'octocat@example.com'
    if (minLength === 40) return id()
    const made = draw(() => text(likely))
    return made.length < minLength || made.length > maxLength ? 'x'.repeat(minLength) : made
  }

  const pick = <T>(of: readonly T[]): T => draw(() => fc.constantFrom(...of))

  return valueOf(root, 0)
}

const ID = /^(?:head_)?sha$/
