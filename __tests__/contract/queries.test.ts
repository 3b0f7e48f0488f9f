import { expect, test } from '@jest/globals'
import { schema as github } from '@octokit/graphql-schema'
import { buildSchema, Kind, parse, validate } from 'graphql'

import { lookQuery } from '../../src/github/api/repository.ts'
import { branchesQuery } from '../../src/github/api/branches.ts'
import { checksQuery } from '../../src/github/api/check-rollup.ts'
import { filesQuery } from '../../src/github/api/files.ts'
import { policyFileQuery } from '../../src/github/api/policy-file.ts'
import { pullRequestsQuery } from '../../src/github/api/pull-requests.ts'
import { snapshotQuery } from '../../src/github/api/snapshot.ts'
import { TAG_REF_QUERY } from '../../src/github/api/tag.ts'
import { measure } from '../support/fake-github/graphql-nodes.ts'

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

test.each([
  ['one commit', 1, 12_000, 12],
  ['a page of the history', 20, 250_000, 250],
])('who wrote and approved the pull requests of %s is asked for within the limits', (_, count, nodes, points) => {
  const document = parse(pullRequestsQuery(count))
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no query')
  const size = measure({ Kind }, document, operation, {})
  // GitHub allows 500,000 nodes, and counts a point for 100 requests.
  expect(size.nodes).toBeLessThan(nodes)
  expect(size.requests / 100).toBeLessThan(points)
})
