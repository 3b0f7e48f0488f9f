import * as graphql from 'graphql'

import { readPackageFile } from './package-file.ts'

export interface Loaded {
  graphql: typeof graphql
  schema: graphql.GraphQLSchema
}

let loaded: Loaded | undefined

/** GitHub's published schema. Built when first asked for and once per process: it is big. */
export function loadSchema(): Loaded {
  loaded ??= build()
  return loaded
}

function build(): Loaded {
  const sdl = readPackageFile('@octokit/graphql-schema', 'schema.graphql')
  // The published schema defines some fields twice.
  const schema = graphql.buildSchema(sdl, { assumeValidSDL: true, noLocation: true })
  for (const [name, pattern] of Object.entries(scalars)) restrict(schema, name, pattern)
  return { graphql, schema }
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/
const scalars = { GitObjectID: /^[0-9a-f]{40}$/, DateTime: moment, GitTimestamp: moment, URI: /^(https?:\/\/|\/)\S+$/ }

/** The schema says only that these are scalars; give them the form that GitHub's have, in both directions. */
function restrict(schema: graphql.GraphQLSchema, name: string, pattern: RegExp): void {
  const type = schema.getType(name) as graphql.GraphQLScalarType
  const check = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value
    throw new graphql.GraphQLError(`${JSON.stringify(value)} is not a valid ${name}`)
  }
  type.serialize = check
  type.parseValue = check
  type.parseLiteral = (node) => check('value' in node ? node.value : undefined)
}
