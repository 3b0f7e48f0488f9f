import { defineCheck, fail, pass } from '../rule.ts'
import type { DeclaredVersion } from '../../model/version-files/declared-version.ts'
import { isSameVersion } from '../../model/version/scheme.ts'

export const versionFiles = defineCheck({
  id: 'version-files',
  title: 'The files of the package declare the same version',
  why: 'The registry uses the version in the files. If the tag has another version, the wrong version is published.',
  needs: ['version', 'declaredVersions'],
  permissions: ['contents: read'],
  codes: {
    differs: 'a file declares another version',
    'not-from-tag':
      'the build sets the version of a `pyproject.toml`, and its configuration does not take the version from the tag',
    undeclared: 'a file declares no version in the expected place',
    'file-missing': 'a file is not in the tagged commit',
    'file-unreadable': 'a file cannot be parsed, or the regular expression took too long',
  },
  off: ({ versionFiles: files }) => (files.length === 0 ? 'The input version-files is empty.' : undefined),
  judge({ version, declaredVersions }) {
    const facts = { version: version.text, declared: declaredVersions.map(summarise) }
    const wrong = declaredVersions.filter(
      (each) => each.outcome !== 'from-tag' && !(each.outcome === 'version' && isSameVersion(each.version, version)),
    )
    const [first] = wrong
    if (first === undefined) return pass(declaredVersions.map(summarise).join('; ') + '.', facts)
    return fail(CODES[first.outcome], {
      expected: `${version.text} in ${wrong.map(({ path }) => path).join(', ')}`,
      found: wrong.map(summarise).join('; '),
      fix: [...new Set(wrong.map(fixOf))].join(' '),
      facts,
    })
  },
})

const CODES = {
  version: 'differs',
  'from-tag': 'differs',
  'not-from-tag': 'not-from-tag',
  undeclared: 'undeclared',
  'missing-file': 'file-missing',
  unreadable: 'file-unreadable',
} as const

function fixOf(declared: DeclaredVersion): string {
  const { path } = declared
  if (declared.outcome !== 'not-from-tag') {
    return 'Set the version in the file, commit the change, and tag that commit; or correct the input version-files.'
  }
  const { instead, requires } = declared
  if (requires !== undefined) {
    return `Add "${requires}" to requires in the [build-system] table of ${path}, commit the change, and tag that commit.`
  }
  const name = 'list the file that declares the version'
  return instead === undefined
    ? `In version-files, ${name} instead of ${path}, for example src/pkg/__init__.py:/__version__ = "(.+)"/.`
    : `In version-files, ${name} instead of ${path}: ${path.slice(0, path.lastIndexOf('/') + 1)}${instead}`
}

function summarise(declared: DeclaredVersion): string {
  const { path } = declared
  switch (declared.outcome) {
    case 'version':
      return `${path}: ${declared.version}`
    case 'from-tag':
      return `${path}: from the tag, by ${declared.by}`
    case 'not-from-tag':
      return `${path}: dynamic = ["version"], set by ${declared.where}`
    case 'undeclared':
      return `${path}: no version in ${declared.where}`
    case 'missing-file':
      return `${path}: no such file`
    case 'unreadable':
      return `${path}: cannot be read (${declared.problem})`
  }
}
