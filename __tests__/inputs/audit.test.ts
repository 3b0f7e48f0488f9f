import { expect, test } from '@jest/globals'

import { AUDIT_INPUTS, type AuditInputName } from '../../src/inputs/audit-inputs.ts'
import { readAuditInputs } from '../../src/inputs/audit.ts'
import { ConfigurationError } from '../../src/model/configuration-error.ts'

const read = (given: Partial<Record<AuditInputName, string>> = {}, others: string[] = [], here = 'octo-org/widget') =>
  readAuditInputs({ get: (name) => given[name] ?? AUDIT_INPUTS[name].default, others, here })

/** The inputs that are complained about. */
const problemsOf = (...args: Parameters<typeof read>): Promise<string[]> =>
  read(...args).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ConfigurationError)) throw error
      return error.problems.map((problem) => problem.split(':', 1)[0] ?? '')
    },
  )

test('without any, the repository of the workflow under the defaults', async () => {
  expect(await read()).toMatchObject({
    policy: {
      tagPattern: { text: 'v{version}' },
      versionScheme: 'auto',
      environment: 'release',
      workflows: ['.github/workflows/publish.yml', '.github/workflows/release.yml'],
      maintainersFile: '.github/MAINTAINERS',
      failOn: 'error',
    },
    repositories: ['octo-org/widget'],
    organization: '',
    shard: { index: 0, count: 1 },
    sarifFile: '',
    stateFile: '',
  })
})

test('named repositories, and an organization, take the place of this one', async () => {
  expect(await read({ repositories: 'a/b, c/d.e\nf/g' })).toMatchObject({ repositories: ['a/b', 'c/d.e', 'f/g'] })
  expect(await read({ organization: 'octo-org' })).toMatchObject({ repositories: [], organization: 'octo-org' })
})

test.each([
  ['1/1', { index: 0, count: 1 }],
  ['2/20', { index: 1, count: 20 }],
  ['20/20', { index: 19, count: 20 }],
])('shard %s', async (shard, expected) => {
  expect(await read({ shard })).toMatchObject({ shard: expected })
})

test.each<[Partial<Record<AuditInputName, string>>, string[]]>([
  [{ shard: '0/2' }, ['shard']],
  [{ shard: '3/2' }, ['shard']],
  [{ shard: '2' }, ['shard']],
  [{ 'fail-on': 'Error' }, ['fail-on']],
  [{ 'version-scheme': 'romver' }, ['version-scheme']],
  [{ 'tag-pattern': 'v' }, ['tag-pattern']],
  [{ workflow: ',' }, ['workflow']],
  [{ workflow: '../publish.yml' }, ['workflow']],
  [{ 'maintainers-file': '/x' }, ['maintainers-file']],
  [{ 'maintainers-file': 'a/b:MAINTAINERS' }, ['maintainers-file']],
  [{ organization: 'octo/org' }, ['organization']],
  [{ repositories: 'widget' }, ['repositories']],
  [{ repositories: 'a/b/../c' }, ['repositories']],
  [{ repositories: 'a/b', organization: 'a' }, ['repositories, organization']],
  [{ organization: 'a', 'sarif-file': 'x' }, ['sarif-file']],
  [{ repositories: 'a/b,c/d', 'sarif-file': 'x' }, ['sarif-file']],
])('%j is refused', async (given, expected) => {
  expect(await problemsOf(given)).toEqual(expected)
})

test('an empty value means the default', async () => {
  const names = Object.keys(AUDIT_INPUTS).filter((name) => name !== 'token')
  expect(await read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(await read())
})

test('nothing to audit, and misspelt inputs', async () => {
  expect(await problemsOf({}, [], '')).toEqual(['repositories'])
  expect(await problemsOf({}, ['organisation', 'entirely-else'])).toEqual(['organisation', 'entirely-else'])
})
