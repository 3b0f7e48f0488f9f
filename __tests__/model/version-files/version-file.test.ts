import { describe, expect, test } from '@jest/globals'

import { readDeclaredVersion } from '../../../src/model/version-files/declared-version.ts'
import { filesFor, parseVersionFile } from '../../../src/model/version-files/version-file.ts'

describe('parseVersionFile', () => {
  test.each([
    ['package.json', { path: 'package.json' }],
    ['packages/a/package.json', { path: 'packages/a/package.json' }],
    ['src/a.py:/__version__ = "(.*)"/', { path: 'src/a.py', expression: '__version__ = "(.*)"' }],
  ])('%s', (text, expected) => {
    expect(parseVersionFile(text)).toEqual(expected)
  })

  test.each([
    'setup.py',
    '/package.json',
    '../package.json',
    'a\\package.json',
    'a:/no group/',
    'a:/(two)(groups)/',
    'a:/(/',
    'a:/(\\-)/',
    ':package.json',
    'a:package.json',
    '',
  ])('refuses %j', (text) => {
    expect(parseVersionFile(text)).toHaveProperty('problem')
  })
})

test('an expression that takes long even on nothing is read at once', () => {
  const started = performance.now()
  expect(parseVersionFile('a:/((?:(?:|a)|(?:|a)){24}x)/')).toHaveProperty('expression')
  expect(performance.now() - started).toBeLessThan(500)
})

test('any manifest above a Cargo package may declare its version', () => {
  expect(filesFor({ path: 'a/b/Cargo.toml' })).toEqual(['a/b/Cargo.toml', 'a/Cargo.toml', 'Cargo.toml'])
  expect(filesFor({ path: 'Cargo.toml' })).toEqual(['Cargo.toml'])
  expect(filesFor({ path: 'a/package.json' })).toEqual(['a/package.json'])
  expect(filesFor({ path: 'a/Cargo.toml', expression: '(x)' })).toEqual(['a/Cargo.toml'])
})

const WORKSPACE = '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "2.0.0"\n'

describe('readDeclaredVersion', () => {
  test.each([
    ['package.json', '{"name":"a","version":"1.2.3"}', [], { outcome: 'version', version: '1.2.3' }],
    ['package.json', '{"name":"a"}', [], { outcome: 'undeclared', where: '"version"' }],
    ['package.json', '{"version":3}', [], { outcome: 'undeclared' }],
    ['package.json', '[]', [], { outcome: 'undeclared' }],
    ['package.json', 'null', [], { outcome: 'undeclared' }],
    ['package.json', '{', [], { outcome: 'unreadable', problem: expect.stringMatching(/\S/) }],
    ['pyproject.toml', '[project]\nversion = "1.2.3rc1"\n', [], { outcome: 'version', version: '1.2.3rc1' }],
    ['pyproject.toml', '[tool.poetry]\nversion = "1.2.3"\n', [], { outcome: 'version', version: '1.2.3' }],
    ['pyproject.toml', '[project]\ndynamic = ["readme", "version"]\n', [], { outcome: 'not-from-tag' }],
    ['pyproject.toml', '[project]\nversion = 1\n', [], { outcome: 'undeclared', where: '[project]' }],
    ['pyproject.toml', '[project]\ndynamic = ["readme"]\n', [], { outcome: 'undeclared' }],
    ['pyproject.toml', '[project\n', [], { outcome: 'unreadable' }],
    ['Cargo.toml', '[package]\nversion = "1.2.3"\n', [], { outcome: 'version', version: '1.2.3' }],
    ['Cargo.toml', '[package]\nversion.workspace = true\n', [WORKSPACE], { outcome: 'version', version: '2.0.0' }],
    [
      'a/Cargo.toml',
      '[package]\nversion = { workspace = true }\n',
      ['[package]\n', WORKSPACE],
      { outcome: 'version', version: '2.0.0' },
    ],
    ['Cargo.toml', `${WORKSPACE}[package]\nversion.workspace = true\n`, [], { outcome: 'version', version: '2.0.0' }],
    ['Cargo.toml', '[package]\nversion.workspace = true\n', [], { outcome: 'undeclared' }],
    ['Cargo.toml', '[package]\nname = "a"\n', [], { outcome: 'undeclared', where: '[package]' }],
    ['setup.py', '', [], { outcome: 'unreadable', problem: expect.stringMatching(/known/) }],
  ])('%s %j', (path, text, parents, expected) => {
    expect(readDeclaredVersion({ path }, text, parents)).toMatchObject({ path, ...expected })
  })
})
