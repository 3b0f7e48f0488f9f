import { expect, test } from '@jest/globals'

import { versionFiles } from '../../../src/rules/release/version-files.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { DeclaredVersion } from '../../../src/model/version-files/declared-version.ts'
import { parseVersion } from '../../../src/model/version/scheme.ts'
import { TOLD } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const version = (text: string) => {
  const parsed = parseVersion(text, 'auto') ?? parseVersion(text, 'calver')
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return known(parsed)
}

const says = (declared: string): DeclaredVersion => ({ path: 'package.json', outcome: 'version', version: declared })

test.each<[string, DeclaredVersion[], string, string]>([
  ['1.2.3', [says('1.2.3')], 'pass', ''],
  ['1.2.3', [{ path: 'pyproject.toml', outcome: 'from-tag', by: 'x' }], 'pass', ''],
  ['1.2.3', [{ path: 'a', outcome: 'not-from-tag', where: 'x' }], 'fail', 'version-files/not-from-tag'],
  ['1.2.3', [says('1.2.3'), { path: 'a', outcome: 'undeclared', where: 'x' }], 'fail', 'version-files/undeclared'],
  ['1.2.3', [says('1.2.4')], 'fail', 'version-files/differs'],
  ['1.2.3', [says('v1.2.3')], 'fail', 'version-files/differs'],
  ['1.2.3', [{ path: 'a', outcome: 'missing-file' }], 'fail', 'version-files/file-missing'],
  ['1.2.3', [{ path: 'a', outcome: 'unreadable', problem: 'x' }], 'fail', 'version-files/file-unreadable'],
  ['1.2.3rc1', [says('1.2.3-rc.1')], 'pass', ''],
  ['1.2.3rc1', [says('1.2.3rc1')], 'pass', ''],
  ['24.04', [says('24.4')], 'pass', ''],
  ['2026.11', [says('2026.11.1')], 'fail', 'version-files/differs'],
  ['1.2.3-rc.1', [says('1.2.3rc1')], 'fail', 'version-files/differs'],
])('%s with %j: %s %s', async (tag, declaredVersions, status, code) => {
  const policy = await policyOf({ 'version-files': 'package.json' })
  const facts = { version: version(tag), declaredVersions: known(declaredVersions) }
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(versionFiles, facts, policy)).toMatchObject({ status, code, ...told })
})

test.each<[DeclaredVersion, RegExp]>([
  [says('1.2.4'), /^package\.json: 1\.2\.4$/],
  [{ path: 'a', outcome: 'from-tag', by: 'X' }, /^a: .*tag.*X/],
  [{ path: 'a', outcome: 'not-from-tag', where: 'X' }, /^a: .*dynamic.*X/],
  [{ path: 'a', outcome: 'undeclared', where: 'X' }, /^a: no version.*X/],
  [{ path: 'a', outcome: 'missing-file' }, /^a: (?!.*undefined)/],
  [{ path: 'a', outcome: 'unreadable', problem: 'X' }, /^a: .*X/],
])('keeps of %j what it decided on', async (declared, said) => {
  const policy = await policyOf({ 'version-files': 'package.json' })
  const given = { version: version('1.2.3'), declaredVersions: known([declared]) }
  const { facts } = evaluate(versionFiles, given, policy)
  expect(facts).toEqual({ version: '1.2.3', declared: [expect.stringMatching(said)] })
})

test.each<[DeclaredVersion[], RegExp[]]>([
  [
    [{ path: 'a/pyproject.toml', outcome: 'not-from-tag', where: 'x', instead: 'b.py:/(c)/' }],
    [/^In version-files.*a\/pyproject\.toml: a\/b\.py:\/\(c\)\/$/],
  ],
  [
    [{ path: 'pyproject.toml', outcome: 'not-from-tag', where: 'x' }],
    [/^In version-files.*for example \S+:\/\S+ = "\(\.\+\)"\//],
  ],
  [
    [{ path: 'pyproject.toml', outcome: 'not-from-tag', where: 'x', requires: 'hatch-vcs' }],
    [/^Add "hatch-vcs".*pyproject\.toml/],
  ],
  [
    [says('1'), { path: 'b', outcome: 'missing-file' }, { path: 'c', outcome: 'not-from-tag', where: 'x' }],
    [/Set the version(?!.*Set the version)/, /In version-files/],
  ],
])('says of %j what to do', async (declaredVersions, said) => {
  const policy = await policyOf({ 'version-files': 'package.json' })
  const { fix } = evaluate(
    versionFiles,
    { version: version('1.2.3'), declaredVersions: known(declaredVersions) },
    policy,
  )
  for (const each of said) expect(fix).toMatch(each)
})

test('off without the input, unknown without the fact', async () => {
  const facts = { version: version('1.2.3'), declaredVersions: unknown('unreachable', 'x', 'y') }
  expect(evaluate(versionFiles, facts, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(versionFiles, facts, await policyOf({ 'version-files': 'package.json' }))).toMatchObject({
    code: 'facts/unreachable',
  })
})
