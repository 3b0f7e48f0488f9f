import { expect, test } from '@jest/globals'

import { versionFiles } from '../../../src/rules/release/version-files.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { DeclaredVersion } from '../../../src/model/version-files/declared-version.ts'
import { parseVersion } from '../../../src/model/version/scheme.ts'
import { TOLD } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const version = (text: string) => {
  const parsed = parseVersion(text, 'auto')
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return known(parsed)
}

const says = (declared: string): DeclaredVersion => ({ path: 'package.json', outcome: 'version', version: declared })

test.each<[string, DeclaredVersion[], string, string]>([
  ['1.2.3', [says('1.2.3')], 'pass', ''],
  ['1.2.3', [{ path: 'pyproject.toml', outcome: 'dynamic', where: 'x' }], 'pass', ''],
  ['1.2.3', [says('1.2.3'), { path: 'a', outcome: 'undeclared', where: 'x' }], 'fail', 'version-files/undeclared'],
  ['1.2.3', [says('1.2.4')], 'fail', 'version-files/differs'],
  ['1.2.3', [says('v1.2.3')], 'fail', 'version-files/differs'],
  ['1.2.3', [{ path: 'a', outcome: 'missing-file' }], 'fail', 'version-files/file-missing'],
  ['1.2.3', [{ path: 'a', outcome: 'unreadable', problem: 'x' }], 'fail', 'version-files/file-unreadable'],
  ['1.2.3rc1', [says('1.2.3-rc.1')], 'pass', ''],
  ['1.2.3rc1', [says('1.2.3rc1')], 'pass', ''],
  ['1.2.3-rc.1', [says('1.2.3rc1')], 'fail', 'version-files/differs'],
])('%s with %j: %s %s', async (tag, declaredVersions, status, code) => {
  const policy = await policyOf({ 'version-files': 'package.json' })
  const facts = { version: version(tag), declaredVersions: known(declaredVersions) }
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(versionFiles, facts, policy)).toMatchObject({ status, code, ...told })
})

test.each<[DeclaredVersion, RegExp]>([
  [says('1.2.4'), /^package\.json: 1\.2\.4$/],
  [{ path: 'a', outcome: 'dynamic', where: 'X' }, /^a: .*build.*X/],
  [{ path: 'a', outcome: 'undeclared', where: 'X' }, /^a: none.*X/],
  [{ path: 'a', outcome: 'missing-file' }, /^a: (?!.*undefined)/],
  [{ path: 'a', outcome: 'unreadable', problem: 'X' }, /^a: .*X/],
])('keeps of %j what it decided on', async (declared, said) => {
  const policy = await policyOf({ 'version-files': 'package.json' })
  const given = { version: version('1.2.3'), declaredVersions: known([declared]) }
  const { facts } = evaluate(versionFiles, given, policy)
  expect(facts).toEqual({ version: '1.2.3', declared: [expect.stringMatching(said)] })
})

test('off without the input, unknown without the fact', async () => {
  const facts = { version: version('1.2.3'), declaredVersions: unknown('unreachable', 'x', 'y') }
  expect(evaluate(versionFiles, facts, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(versionFiles, facts, await policyOf({ 'version-files': 'package.json' }))).toMatchObject({
    code: 'facts/unreachable',
  })
})
