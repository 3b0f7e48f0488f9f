import { expect, test } from '@jest/globals'

import { readName } from '../../../src/model/version/read-name.ts'
import { suggestName } from '../../../src/model/version/suggest.ts'
import { splitByTemplate, type TemplatePattern } from '../../../src/model/version/tag-pattern.ts'
import { pattern } from '../../support/facts.ts'

const CASES = [
  ['v{version}', 'auto', 'v1', 'v1.0.0'],
  ['v{version}', 'auto', 'v1.2', 'v1.2.0'],
  ['v{version}', 'semver', 'v1.2', 'v1.2.0'],
  ['v{version}', 'pep440', 'v1.2', 'v1.2.0'],
  ['v{version}', 'auto', '1.2.3', 'v1.2.3'],
  ['v{version}', 'auto', 'V1.2.3', 'v1.2.3'],
  ['v{version}', 'auto', 'vv1.0.0', 'v1.0.0'],
  ['v{version}', 'auto', 'v01.2.3', 'v1.2.3'],
  ['v{version}', 'auto', 'v1.2.3a', 'v1.2.3a0'],
  ['v{version}', 'auto', 'v1.0.0.post', 'v1.0.0.post0'],
  ['v{version}', 'auto', 'v1.2.3\n', 'v1.2.3'],
  ['v{version}', 'auto', 'release-1.2.3', 'v1.2.3'],
  ['v{version}', 'auto', 'v1.2-rc.1', 'v1.2.0-rc.1'],
  ['v{version}', 'auto', 'v1!1.2', 'v1!1.2.0'],
  ['v{version}', 'pep440', 'v1.2.3-rc1', 'v1.2.3rc1'],
  ['v{version}', 'pep440', 'v1.2.3-rc.1', 'v1.2.3rc1'],
  ['v{version}', 'pep440', 'v1.2.3+local', 'v1.2.3'],
  ['v{version}', 'pep440', 'v1.2.3-1', 'v1.2.3.post1'],
  ['v{version}', 'semver', 'v1.2.3rc1', 'v1.2.3-rc.1'],
  ['v{version}', 'semver', 'v1.2.3b2.dev4', 'v1.2.3-beta.2.dev.4'],
  ['v{version}', 'semver', 'v1.2.3dev4', 'v1.2.3-dev.4'],
  ['v{version}', 'semver', 'v1.2+meta', 'v1.2.0'],
  ['v{version}', 'semver', 'v1.2-SNAPSHOT', 'v1.2.0-SNAPSHOT'],
  ['v{version}', 'semver', 'v1-rc.1', 'v1.0.0-rc.1'],
  ['v{version}', 'semver', 'v12.34.56rc7', 'v12.34.56-rc.7'],
  ['v{version}', 'semver', 'v001.2-rc.1', 'v1.2.0-rc.1'],
  ['v{version}', 'semver', '101.0.20-rc', 'v101.0.20-rc'],
  ['v{version}', 'semver', 'v1.2+--', 'v1.2.0+--'],
  ['v{version}', 'calver', 'v2026.11.3-rc1', 'v2026.11.3rc1'],
  ['v{version}', 'calver', 'v2026.11-rc.1', 'v2026.11rc1'],
  ['v{version}', 'calver', 'v24.04-RC1', 'v24.04rc1'],
  ['v{version}', 'calver', 'v2026.011', 'v2026.11'],
  ['v{version}', 'calver', '2026.11', 'v2026.11'],
  ['v{version}', 'calver', 'v2026.11+local', 'v2026.11'],
  ['v{version}', 'calver', 'v2026.11-1', 'v2026.11.post1'],
  ['{package}@{version}', 'calver', 'cli@v24.04', 'cli@24.04'],
  ['{version}', 'auto', 'v1.2.3', '1.2.3'],
  ['{package}@{version}', 'auto', 'cli@1.2', 'cli@1.2.0'],
  ['{package}@{version}', 'auto', '@scope/cli2@1.2', '@scope/cli2@1.2.0'],
  ['{package}@{version}', 'auto', 'cli@v1.2.3', 'cli@1.2.3'],
  ['{package}/v{version}', 'auto', 'tools/cli3/1.2.3', 'tools/cli3/v1.2.3'],
] as const

test.each(CASES)('%s, %s: %j → %s', (template, scheme, name, expected) => {
  const tagPattern = pattern(template) as TemplatePattern
  expect(suggestName(name, tagPattern, scheme)).toBe(expected)
  expect(readName(splitByTemplate(tagPattern, expected), scheme).outcome).toBe('release')
})

test.each([
  ['v{version}', 'auto', 'test'],
  ['v{version}', 'auto', 'backup-old'],
  ['v{version}', 'auto', ''],
  ['v{version}', 'auto', 'v1.0.0-$(id)'],
  ['v{version}', 'auto', 'v1.2.3_?!'],
  // a post release or a fourth number has no spelling in SemVer
  ['v{version}', 'semver', 'v1.2.3.post1'],
  ['v{version}', 'semver', 'v1.2.3.4'],
  ['v{version}', 'pep440', 'v1.2.3-next.1'],
  ['v{version}', 'auto', 'v1.2/3'],
  ['v{version}', 'calver', 'v2026'],
  ['v{version}', 'calver', 'v2026.13'],
  ['v{version}', 'calver', 'v1.2.3'],
  ['v{version}', 'calver', 'v1!2026.11'],
  ['v{version}', 'calver', 'v2026.11-next'],
  ['v{version}', 'calver', 'v26.11'],
  // a number that cannot be held exactly
  ['v{version}', 'auto', 'v9007199254740993.0'],
  // nothing is offered that the name is already
  ['v{version}', 'auto', 'v1.2.3'],
  ['{package}@{version}', 'auto', '1.2.3'],
  ['{package}@{version}', 'auto', '@1.2.3'],
  ['{package}@{version}', 'auto', 'a;b@1.2.3'],
  ['{package}-v{version}', 'auto', 'cli-v1.2'],
] as const)('%s, %s: %j → nothing', (template, scheme, name) => {
  expect(suggestName(name, pattern(template) as TemplatePattern, scheme)).toBeUndefined()
})
