import { readBuild, type Build } from './build-system.ts'
import { at } from './property.ts'

/** The source of a version that pyproject.toml does not declare. */
export type VersionSource =
  /** From the tags of git. `by` names the tool. */
  | { readonly outcome: 'from-tag'; readonly by: string }
  /** From another source, or from an unknown one. `where` is the setting that names the source. */
  | {
      readonly outcome: 'not-from-tag'
      readonly where: string
      /** The likely item of `version-files`, relative to the folder of pyproject.toml. */
      readonly instead?: string | undefined
      /** The distribution that the build needs to take the version from the tag. */
      readonly requires?: string | undefined
    }

const BACKENDS: ReadonlyMap<string, (build: Build) => VersionSource> = new Map([
  ['setuptools.build_meta', setuptools],
  ['setuptools.build_meta:__legacy__', setuptools],
  ['hatchling.build', hatch],
  ['pdm.backend', pdm],
  ['pdm.pep517.api', pdm],
  ['poetry_dynamic_versioning.backend', poetry],
  ['scikit_build_core.build', scikitBuild],
  ['flit_core.buildapi', flit],
  ['maturin', maturin],
  ['mesonpy', meson],
])

/** Finds the source of the version of a build in a parsed pyproject.toml. */
export function versionSource(document: unknown): VersionSource {
  const build = readBuild(document)
  const read = BACKENDS.get(build.backend)
  return read === undefined
    ? elsewhere(build.backend === '' ? 'a build backend in the package itself' : `the build backend ${build.backend}`)
    : read(build)
}

/** https://setuptools-scm.readthedocs.io/en/stable/config/, https://versioningit.readthedocs.io/en/stable/configuration.html */
function setuptools(build: Build): VersionSource {
  const { tool, requires } = build
  const dynamic = tool('setuptools', 'dynamic', 'version')
  if (dynamic !== undefined) return elsewhere('[tool.setuptools.dynamic]', setuptoolsFile(build, dynamic))
  const options = tool('setuptools_scm')
  if (options !== undefined) {
    return requires('setuptools-scm') ? setuptoolsScm('setuptools-scm', options) : lacking('setuptools-scm')
  }
  if (tool('versioningit') !== undefined) {
    return requires('versioningit') ? versioningit(tool('versioningit')) : lacking('versioningit')
  }
  // From version 9.2, the extra replaces the table. In earlier versions, it has no effect.
  const simple = /^setuptools[-_.]scm\[simple\][^;]*>=\s*(?:9\.[2-9]|9\.[1-9]\d|[1-9]\d)/i
  if (build.requirements.some((each) => simple.test(each))) return fromTag('setuptools-scm')
  return elsewhere('setup.py or setup.cfg')
}

/** The file of `attr = "package.module.name"` or of `file = "VERSION"`, in the folder of the packages. */
function setuptoolsFile({ tool }: Build, dynamic: unknown): string | undefined {
  const file = [at(dynamic, 'file')].flat()[0]
  if (typeof file === 'string') return inFile(file, '(\\S+)')
  const attribute = at(dynamic, 'attr')
  if (typeof attribute !== 'string' || !/^\w+(?:\.\w+)+$/.test(attribute)) return undefined
  const parts = attribute.split('.')
  const name = parts.pop() ?? ''
  const where = tool('setuptools', 'package-dir', '') ?? [tool('setuptools', 'packages', 'find', 'where')].flat()[0]
  const folder = typeof where === 'string' ? where.replace(/^\.?$/, '') : 'src'
  const module = parts.length === 1 ? [...parts, '__init__.py'] : [...parts.slice(0, -1), `${parts.at(-1)}.py`]
  return inFile([folder, ...module].filter((each) => each !== '').join('/'), `${name} = "(.+)"`)
}

/** https://hatch.pypa.io/latest/version/, https://github.com/ofek/hatch-vcs, https://github.com/ninoseki/uv-dynamic-versioning */
function hatch({ tool, requires }: Build): VersionSource {
  const version = tool('hatch', 'version')
  const path = at(version, 'path')
  switch (at(version, 'source') ?? 'regex') {
    case 'vcs':
      return requires('hatch-vcs') ? setuptoolsScm('hatch-vcs', at(version, 'raw-options')) : lacking('hatch-vcs')
    case 'versioningit':
      return requires('versioningit') ? versioningit(version, tool('versioningit')) : lacking('versioningit')
    case 'uv-dynamic-versioning':
      return requires('uv-dynamic-versioning')
        ? dunamai('uv-dynamic-versioning', tool('uv-dynamic-versioning'))
        : lacking('uv-dynamic-versioning')
    case 'nodejs':
      return elsewhere('[tool.hatch.version]', 'package.json')
    default:
      return elsewhere('[tool.hatch.version]', typeof path === 'string' ? inFile(path) : undefined)
  }
}

/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdm({ tool }: Build): VersionSource {
  const version = tool('pdm', 'version')
  const path = at(version, 'path')
  if (at(version, 'source') !== 'scm') {
    return elsewhere('[tool.pdm.version]', typeof path === 'string' ? inFile(path) : undefined)
  }
  return at(version, 'version_format') === undefined
    ? fromTag('pdm')
    : elsewhere('version_format in [tool.pdm.version], which is code')
}

/** https://github.com/mtkennerly/poetry-dynamic-versioning#configuration */
function poetry({ tool }: Build): VersionSource {
  const options = tool('poetry-dynamic-versioning')
  return at(options, 'enable') === true
    ? dunamai('poetry-dynamic-versioning', options)
    : elsewhere('[tool.poetry-dynamic-versioning] without enable = true')
}

/** https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html */
function scikitBuild({ tool, requires }: Build): VersionSource {
  const version = tool('scikit-build', 'metadata', 'version')
  const [provider, input] = [at(version, 'provider'), at(version, 'input')]
  if (provider === 'scikit_build_core.metadata.setuptools_scm') {
    return requires('setuptools-scm')
      ? setuptoolsScm('setuptools-scm', tool('setuptools_scm'))
      : lacking('setuptools-scm')
  }
  const where = '[tool.scikit-build.metadata.version]'
  return elsewhere(where, typeof input === 'string' ? inFile(input) : undefined)
}

function flit({ tool, project }: Build): VersionSource {
  const name = tool('flit', 'module', 'name') ?? project.replace(/[-.]/g, '_')
  return elsewhere('flit', typeof name === 'string' && name !== '' ? inFile(`${name}/__init__.py`) : undefined)
}

function maturin({ tool }: Build): VersionSource {
  const path = tool('maturin', 'manifest-path') ?? 'Cargo.toml'
  return elsewhere('maturin', typeof path === 'string' && isPath(path) ? path : undefined)
}

function meson(): VersionSource {
  return elsewhere('meson', inFile('meson.build', "version: '(.+?)'"))
}

/** Reads the options of setuptools-scm. Some of them replace the tag with other code. */
function setuptoolsScm(by: string, options: unknown): VersionSource {
  const command = at(options, 'git_describe_command') ?? at(options, 'scm', 'git', 'describe_command')
  const words: unknown = typeof command === 'string' ? command.split(' ') : (command ?? ['git', 'describe'])
  const describes = Array.isArray(words) && words[0] === 'git' && words[1] === 'describe'
  const isNamed = (scheme: unknown): boolean => typeof scheme === 'string' && /^[\w-]+$/.test(scheme)
  const schemes = ['version_scheme', 'local_scheme'].filter((name) => !isNamed(at(options, name) ?? 'default'))
  const [other] = [
    ...schemes,
    ...(at(options, 'parse') === undefined ? [] : ['parse']),
    ...(describes ? [] : ['git_describe_command']),
  ]
  return other === undefined ? fromTag(by) : elsewhere(`${other} of ${by}, which is code`)
}

/** Reads the options of versioningit. Each step has a method, by name or as code. */
function versioningit(...tables: readonly unknown[]): VersionSource {
  const isOne = (step: string, ...methods: readonly string[]): boolean =>
    tables.every((table) => methods.some((method) => (at(table, step, 'method') ?? methods[0]) === method))
  return isOne('vcs', 'git', 'git-archive') && isOne('tag2version', 'basic')
    ? fromTag('versioningit')
    : elsewhere('versioningit with a custom method')
}

/** Reads the options of Dunamai. Some of them replace the tag with a text or a file. */
function dunamai(by: string, options: unknown): VersionSource {
  const other = ['format', 'format-jinja', 'from-file'].find((name) => at(options, name) !== undefined)
  if (other !== undefined) return elsewhere(`${other} of ${by}`)
  return ['git', 'any'].some((vcs) => (at(options, 'vcs') ?? 'any') === vcs)
    ? fromTag(by)
    : elsewhere(`${by} without git`)
}

const fromTag = (by: string): VersionSource => ({ outcome: 'from-tag', by })

const elsewhere = (where: string, instead?: string): VersionSource => ({ outcome: 'not-from-tag', where, instead })

const lacking = (requires: string): VersionSource => ({
  outcome: 'not-from-tag',
  where: `${requires}, which [build-system] does not require`,
  requires,
})

const inFile = (path: string, expression = '__version__ = "(.+)"'): string | undefined =>
  isPath(path) ? `${path}:/${expression}/` : undefined

/** Whether `path` is safe to suggest. The file that contains it is untrusted, because it is part of the tag. */
const isPath = (path: string): boolean => /^\w[\w./-]*$/.test(path) && !path.includes('..')
