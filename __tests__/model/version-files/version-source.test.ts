import { describe, expect, test } from '@jest/globals'

import { readDeclaredVersion } from '../../../src/model/version-files/declared-version.ts'
import { parseVersionFile } from '../../../src/model/version-files/version-file.ts'

const read = (...lines: string[]) => readDeclaredVersion({ path: 'pyproject.toml' }, lines.join('\n'), [])

const DYNAMIC = ['[project]', 'name = "my-pkg"', 'dynamic = ["version"]']

const built = (backend: string, ...requires: string[]): string[] => [
  ...DYNAMIC,
  '[build-system]',
  `build-backend = "${backend}"`,
  `requires = ${JSON.stringify(requires)}`,
]

const SETUPTOOLS = built('setuptools.build_meta', 'setuptools>=80', 'setuptools-scm>=8')
const VERSIONINGIT = built('setuptools.build_meta', 'setuptools', 'versioningit')
const HATCH_VCS = [
  ...built('hatchling.build', 'hatchling', 'hatch-vcs'),
  '[tool.hatch.version]',
  'source = "vcs"',
] as const
const HATCH_VERSIONINGIT = [
  ...built('hatchling.build', 'hatchling', 'versioningit'),
  '[tool.hatch.version]',
  'source = "versioningit"',
]
const UV_DYNAMIC = [
  ...built('hatchling.build', 'hatchling', 'uv-dynamic-versioning'),
  '[tool.hatch.version]',
  'source = "uv-dynamic-versioning"',
]
const PDM = [...built('pdm.backend', 'pdm-backend'), '[tool.pdm.version]', 'source = "scm"']
const POETRY_PLUGIN = [
  ...built('poetry_dynamic_versioning.backend', 'poetry-core', 'poetry-dynamic-versioning'),
  '[tool.poetry-dynamic-versioning]',
  'enable = true',
]
const SCIKIT = [
  ...built('scikit_build_core.build', 'scikit-build-core', 'setuptools-scm'),
  '[tool.scikit-build.metadata.version]',
  'provider = "scikit_build_core.metadata.setuptools_scm"',
]

test.each<[string, readonly string[]]>([
  ['setuptools-scm', [...SETUPTOOLS, '[tool.setuptools_scm]']],
  ['setuptools-scm', [...built('setuptools.build_meta', 'Setuptools_SCM[toml]'), '[tool.setuptools_scm]']],
  ['setuptools-scm', [...DYNAMIC, '[build-system]', 'requires = ["setuptools-scm"]', '[tool.setuptools_scm]']],
  ['setuptools-scm', [...built('setuptools.build_meta:__legacy__', 'setuptools.scm'), '[tool.setuptools_scm]']],
  ['setuptools-scm', built('setuptools.build_meta', 'setuptools-scm[simple]>=9.2')],
  ['setuptools-scm', built('setuptools.build_meta', 'setuptools-scm[simple] >= 10')],
  [
    'setuptools-scm',
    [
      ...SETUPTOOLS,
      '[tool.setuptools_scm]',
      'version_file = "a.py"',
      'fallback_version = "0.0.1"',
      'version_scheme = "no-guess-dev"',
      'local_scheme = "no-local-version"',
      'tag_regex = "x"',
      'git_describe_command = ["git", "describe", "--match", "pkg-*"]',
    ],
  ],
  [
    'setuptools-scm',
    [...SETUPTOOLS, '[tool.setuptools_scm]', 'scm.git.describe_command = "git describe --tags --long"'],
  ],
  ['versioningit', [...VERSIONINGIT, '[tool.versioningit]', 'default-version = "0.0.1"']],
  ['versioningit', [...VERSIONINGIT, '[tool.versioningit.vcs]', 'method = "git-archive"']],
  ['versioningit', [...VERSIONINGIT, '[tool.versioningit.vcs]', 'method = "git"']],
  ['versioningit', [...VERSIONINGIT, '[tool.versioningit.tag2version]', 'method = "basic"']],
  ['versioningit', HATCH_VERSIONINGIT],
  ['hatch-vcs', HATCH_VCS],
  ['hatch-vcs', [...HATCH_VCS, 'fallback-version = "0.0.1"', 'raw-options.local_scheme = "no-local-version"']],
  ['uv-dynamic-versioning', UV_DYNAMIC],
  ['uv-dynamic-versioning', [...UV_DYNAMIC, '[tool.uv-dynamic-versioning]', 'vcs = "git"', 'bump = true']],
  ['pdm', PDM],
  ['pdm', [...PDM, 'fallback_version = "0.0.1"', 'write_to = "a.py"']],
  ['poetry-dynamic-versioning', POETRY_PLUGIN],
  ['poetry-dynamic-versioning', [...POETRY_PLUGIN, '[tool.poetry]', 'version = "0.0.0"']],
  ['poetry-dynamic-versioning', [...POETRY_PLUGIN.slice(3), '[tool.poetry]', 'version = "0.0.0"']],
  ['setuptools-scm', [...SCIKIT, '[tool.setuptools_scm]']],
])('from the tag, by %s: %j', (by, lines) => {
  expect(read(...lines)).toEqual({ path: 'pyproject.toml', outcome: 'from-tag', by })
})

test.each<[string, readonly string[]]>([
  ['no tool is named', DYNAMIC],
  ['only a table', [...DYNAMIC, '[tool.setuptools_scm]']],
  ['only a requirement', SETUPTOOLS],
  [
    'a requirement of some systems',
    [...built('setuptools.build_meta', 'setuptools-scm; os_name=="x"'), '[tool.setuptools_scm]'],
  ],
  ['a requirement that is no name', [...built('setuptools.build_meta', '@setuptools-scm'), '[tool.setuptools_scm]']],
  ['a requirement by another name', [...built('setuptools.build_meta', 'setuptools-scm-x'), '[tool.setuptools_scm]']],
  [
    'requirements that are no list',
    [...DYNAMIC, '[build-system]', 'requires = "setuptools-scm"', '[tool.setuptools_scm]'],
  ],
  ['requirements that are no text', [...DYNAMIC, '[build-system]', 'requires = [1]', '[tool.setuptools_scm]']],
  ['an extra that does nothing yet', built('setuptools.build_meta', 'setuptools-scm[simple]>=9.1')],
  ['an extra of some systems', built('setuptools.build_meta', 'setuptools-scm[simple]>=9.2; python_version<"3"')],
  ['an extra of another distribution', built('setuptools.build_meta', 'x-setuptools-scm[simple]>=9.2')],
  ['an extra below a bound', built('setuptools.build_meta', 'setuptools-scm[simple]>=9.1,<10')],
  ['an extra of an old version, with a blank', built('setuptools.build_meta', 'setuptools-scm[simple] >= 8')],
  ['an extra of a version with a zero before it', built('setuptools.build_meta', 'setuptools-scm[simple]>=9.01')],
  ['an extra without a bound', built('setuptools.build_meta', 'setuptools-scm[simple]')],
  ['another backend', [...built('hatchling.build', 'setuptools-scm'), '[tool.setuptools_scm]']],
  ['another source', [...built('hatchling.build', 'hatch-vcs'), '[tool.hatch.version]', 'source = "env"']],
  ['a backend of its own', [...HATCH_VCS.slice(0, 4), 'backend-path = ["."]', ...HATCH_VCS.slice(4)]],
  ['a backend of its own beside pdm', [...PDM.slice(0, 4), 'backend-path = ["."]', ...PDM.slice(4)]],
  ['a backend that nobody knows', [...built('x', 'setuptools-scm'), '[tool.setuptools_scm]']],
  ['a backend by a hostile name', [...built('__proto__', 'setuptools-scm'), '[tool.setuptools_scm]']],
  ['hatch-vcs, not required', [...built('hatchling.build'), '[tool.hatch.version]', 'source = "vcs"']],
  ['versioningit, not required', [...built('hatchling.build'), '[tool.hatch.version]', 'source = "versioningit"']],
  ['versioningit in setuptools, not required', [...SETUPTOOLS, '[tool.versioningit]']],
  ['uv-dynamic-versioning, not required', [...built('hatchling.build'), ...UV_DYNAMIC.slice(-2)]],
  ['setuptools-scm, not required', [...built('scikit_build_core.build'), ...SCIKIT.slice(-2)]],
  ['a scheme that is code', [...SETUPTOOLS, '[tool.setuptools_scm]', 'version_scheme = "x:y"']],
  ['a scheme in scikit-build that is code', [...SCIKIT, '[tool.setuptools_scm]', 'version_scheme = "x:y"']],
  ['a scheme that is no text', [...SETUPTOOLS, '[tool.setuptools_scm]', 'version_scheme = 1']],
  ['a scheme that is a list', [...SETUPTOOLS, '[tool.setuptools_scm]', 'version_scheme = ["x"]']],
  ['a scheme in hatch that is code', [...HATCH_VCS, 'raw-options.local_scheme = "x:y"']],
  ['a parser of its own', [...SETUPTOOLS, '[tool.setuptools_scm]', 'parse = "x"']],
  ['a command of its own', [...SETUPTOOLS, '[tool.setuptools_scm]', 'git_describe_command = ["echo", "describe"]']],
  ['a nested command of its own', [...SETUPTOOLS, '[tool.setuptools_scm]', 'scm.git.describe_command = "echo 1.2.3"']],
  ['another git command', [...SETUPTOOLS, '[tool.setuptools_scm]', 'git_describe_command = "git log"']],
  ['a command that is not text', [...SETUPTOOLS, '[tool.setuptools_scm]', 'git_describe_command = 1']],
  ['a method of its own', [...VERSIONINGIT, '[tool.versioningit]', 'vcs.method = { module = "x", value = "y" }']],
  ['a method of its own in hatch', [...HATCH_VERSIONINGIT, 'tag2version.method = "x"']],
  ['a method without a name', [...VERSIONINGIT, '[tool.versioningit]', 'vcs.method = ""']],
  ['a method of tags without a name', [...VERSIONINGIT, '[tool.versioningit]', 'tag2version.method = ""']],
  ['a method beside hatch', [...HATCH_VERSIONINGIT, '[tool.versioningit]', 'vcs.method = "x"']],
  ['a format of its own', [...POETRY_PLUGIN, 'format = "1.2.3"']],
  ['a template of its own', [...POETRY_PLUGIN, 'format-jinja = "1.2.3"']],
  ['a file in place of the tag', [...UV_DYNAMIC, '[tool.uv-dynamic-versioning.from-file]', 'source = "x"']],
  ['another version control', [...UV_DYNAMIC, '[tool.uv-dynamic-versioning]', 'vcs = "mercurial"']],
  ['a plugin that is off', [...POETRY_PLUGIN.slice(0, -1), 'enable = false']],
  ['a format in pdm that is code', [...PDM, 'version_format = "x:y"']],
  ['pdm by code', [...built('pdm.backend'), '[tool.pdm.version]', 'source = "call"']],
  [
    'versioneer, which setup.py must call',
    [...built('setuptools.build_meta', 'versioneer[toml]'), '[tool.versioneer]', 'VCS = "git"'],
  ],
  [
    'an attribute besides',
    [...SETUPTOOLS, '[tool.setuptools_scm]', '[tool.setuptools.dynamic]', 'version = {attr = "a.b"}'],
  ],
])('not from the tag: %s', (_, lines) => {
  expect(read(...lines)).toMatchObject({ outcome: 'not-from-tag', where: expect.stringMatching(/\S/) })
})

describe('the file that likely declares the version', () => {
  const setuptools = (version: string, ...more: string[]) => [
    ...SETUPTOOLS,
    '[tool.setuptools]',
    ...more,
    `dynamic.version = ${version}`,
  ]

  test.each<[readonly string[], string | undefined]>([
    [setuptools('{ attr = "pkg.__version__" }'), 'src/pkg/__init__.py:/__version__ = "(.+)"/'],
    [setuptools('{ attr = "pkg.about.VERSION" }'), 'src/pkg/about.py:/VERSION = "(.+)"/'],
    [setuptools('{ attr = "a.b" }', 'package-dir = { "" = "lib" }'), 'lib/a/__init__.py:/b = "(.+)"/'],
    [setuptools('{ attr = "a.b" }', 'package-dir = { "" = "." }'), 'a/__init__.py:/b = "(.+)"/'],
    [setuptools('{ attr = "a.b" }', 'packages.find.where = ["lib"]'), 'lib/a/__init__.py:/b = "(.+)"/'],
    [setuptools('{ file = "VERSION" }'), 'VERSION:/(\\S+)/'],
    [setuptools('{ file = ["VERSION.txt"] }'), 'VERSION.txt:/(\\S+)/'],
    [setuptools('{ file = "../VERSION" }'), undefined],
    [setuptools('{ file = "/etc/passwd" }'), undefined],
    [setuptools('{ attr = "version" }'), undefined],
    [setuptools('{ attr = "a.b/c" }'), undefined],
    [setuptools('{ attr = "xa.b c" }'), undefined],
    [setuptools('{ attr = 1 }'), undefined],
    [
      [...built('hatchling.build'), '[tool.hatch.version]', 'path = "src/pkg/__about__.py"'],
      'src/pkg/__about__.py:/__version__ = "(.+)"/',
    ],
    [[...built('hatchling.build'), '[tool.hatch.version]', 'source = "nodejs"'], 'package.json'],
    [built('hatchling.build'), undefined],
    [
      [...built('pdm.backend'), '[tool.pdm.version]', 'source = "file"', 'path = "pkg/__init__.py"'],
      'pkg/__init__.py:/__version__ = "(.+)"/',
    ],
    [
      [...SCIKIT.slice(0, -1), 'provider = "scikit_build_core.metadata.regex"', 'input = "a.py"'],
      'a.py:/__version__ = "(.+)"/',
    ],
    [SCIKIT.slice(0, -1), undefined],
    [built('flit_core.buildapi', 'flit_core'), 'my_pkg/__init__.py:/__version__ = "(.+)"/'],
    [[...built('flit_core.buildapi'), '[tool.flit.module]', 'name = "a"'], 'a/__init__.py:/__version__ = "(.+)"/'],
    [built('flit_core.buildapi').slice(2), undefined],
    [built('maturin', 'maturin'), 'Cargo.toml'],
    [[...built('maturin'), '[tool.maturin]', 'manifest-path = "rust/Cargo.toml"'], 'rust/Cargo.toml'],
    [[...built('maturin'), '[tool.maturin]', 'manifest-path = "../Cargo.toml"'], undefined],
    [built('mesonpy', 'meson-python'), "meson.build:/version: '(.+?)'/"],
    [built('x'), undefined],
  ])('%#', (lines, instead) => {
    const source = read(...(lines[0] === 'dynamic = ["version"]' ? ['[project]', ...lines] : lines))
    expect(source).toMatchObject({ outcome: 'not-from-tag' })
    expect(source).toHaveProperty('instead', instead)
    // What is proposed must be an input that is accepted.
    if (instead !== undefined) expect(parseVersionFile(instead)).not.toHaveProperty('problem')
  })
})

describe("Poetry's own version", () => {
  const poetry = ['[tool.poetry]', 'version = "1.2.3"']

  test.each<[string, readonly string[], object]>([
    ['beside a dynamic one', [...DYNAMIC, ...poetry], { outcome: 'version', version: '1.2.3' }],
    ['of its backend', [...built('poetry.core.masonry.api'), ...poetry], { outcome: 'version', version: '1.2.3' }],
    ['where the plugin is off', [...POETRY_PLUGIN.slice(0, -1), ...poetry], { outcome: 'version', version: '1.2.3' }],
    ['of another type', [...DYNAMIC, '[tool.poetry]', 'version = 1'], { outcome: 'undeclared' }],
    ['left behind', [...built('hatchling.build'), ...poetry], { outcome: 'not-from-tag' }],
    [
      'left behind, without [project]',
      [...built('setuptools.build_meta').slice(3), ...poetry],
      { outcome: 'undeclared' },
    ],
    [
      'of a backend that only sounds like it',
      [...built('not_poetry.backend').slice(3), ...poetry],
      { outcome: 'undeclared' },
    ],
    [
      'of a backend of the package',
      ['[build-system]', 'build-backend = "poetry.core.masonry.api"', 'backend-path = ["."]', ...poetry],
      { outcome: 'undeclared' },
    ],
    [
      'below that of [project]',
      ['[project]', 'version = "1.2.4"', ...poetry],
      { outcome: 'version', version: '1.2.4' },
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected)
  })
})
