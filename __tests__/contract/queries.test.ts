import { expect, test } from '@jest/globals'
import { schema as github } from '@octokit/graphql-schema'
import { buildSchema, parse, validate } from 'graphql'

import { branchesQuery, FILE_QUERY, snapshotQuery, TAG_REF_QUERY } from '../../src/sources/github/queries.ts'

// The published schema has fields twice: https://github.com/octokit/graphql-schema
const schema = buildSchema(github.idl, { assumeValidSDL: true })

const flags = [true, false]
const snapshots = [0, 1, 3].flatMap((branches) =>
  flags.flatMap((commit) => flags.map((path) => snapshotQuery({ branches, commit, path }))),
)

test.each([...snapshots, branchesQuery(1), branchesQuery(25), FILE_QUERY, TAG_REF_QUERY])(
  "is valid by GitHub's schema: %#",
  (query) => {
    expect(validate(schema, parse(query))).toEqual([])
  },
)
