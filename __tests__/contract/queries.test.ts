import { expect, test } from '@jest/globals'
import { schema as github } from '@octokit/graphql-schema'
import { buildSchema, parse, validate } from 'graphql'

import { lookQuery } from '../../src/github/api/repository.ts'
import {
  branchesQuery,
  checksQuery,
  filesQuery,
  policyFileQuery,
  pullRequestsQuery,
  snapshotQuery,
  TAG_REF_QUERY,
} from '../../src/github/api/queries.ts'

// The published schema has fields twice: https://github.com/octokit/graphql-schema
const schema = buildSchema(github.idl, { assumeValidSDL: true })

const flags = [true, false]
const snapshots = [0, 1, 3].flatMap((branches) =>
  flags.flatMap((commit) =>
    flags.flatMap((path) =>
      flags.flatMap((aliases) =>
        flags.flatMap((signers) =>
          [0, 2].map((tagged) => snapshotQuery({ branches, commit, path, aliases, signers, tagged })),
        ),
      ),
    ),
  ),
)

test.each([
  ...snapshots,
  branchesQuery(1),
  branchesQuery(25),
  filesQuery(2),
  checksQuery(20),
  pullRequestsQuery(20),
  policyFileQuery(false),
  policyFileQuery(true),
  TAG_REF_QUERY,
  lookQuery(1),
  lookQuery(3),
])("is valid by GitHub's schema: %#", (query) => {
  expect(validate(schema, parse(query))).toEqual([])
})
