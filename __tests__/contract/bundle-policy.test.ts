import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Linter, type SourceCode } from 'eslint'

import { ROOT, runAction } from '../support/action.ts'
import { ALLOWED, NODES, pushed, verdictOf, widgetWorld, withFake } from '../support/gate.ts'
import { startProxy } from '../support/servers.ts'
import { type Node, nodesOf, parseScript, textsOf } from '../support/script.ts'

const dist = join(ROOT, 'dist')
const names = readdirSync(dist).filter((name) => /\.c?js$/.test(name))
const sources = names.map((name) => readFileSync(join(dist, name), 'utf8'))
const scripts = sources.map((source) => parseScript(source))

/** Ways to make code out of text, to load a module by a computed name, and to the network past the transport. */
const RULES: Linter.RulesRecord = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-globals': [
    'error',
    { checkGlobalObject: true, globals: ['WebAssembly', 'Worker', 'fetch', 'WebSocket', 'EventSource'] },
  ],
  'no-restricted-properties': [
    'error',
    ...['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule', 'createRequire', '_load', '_compile'].map(
      (property) => ({ property }),
    ),
  ],
  'no-restricted-syntax': [
    'error',
    'ImportExpression',
    'CallExpression[callee.name="require"]:not([arguments.0.type="Literal"])',
    // A function's constructor is Function under another name.
    ':matches(CallExpression, NewExpression)[callee.property.name="constructor"]',
    'MemberExpression[property.value="constructor"]',
    'MemberExpression[property.name="constructor"][object.property.name="constructor"]',
    // Function itself may be named only for what every function has.
    ':not(MemberExpression[property.name=/^(?:prototype|bind)$/]) > Identifier[name="Function"]',
    'MemberExpression[computed=true][object.name=/^(?:process|globalThis|global|module|require)$/]',
  ],
}

/** What the rules find in a script, as it stands there. */
function findingsIn(source: string): string[] {
  const config: Linter.Config = {
    languageOptions: {
      sourceType: 'commonjs',
      globals: { setTimeout: false, setInterval: false, setImmediate: false },
    },
    linterOptions: { noInlineConfig: true },
    rules: RULES,
  }
  const lines = source.split('\n')
  return new Linter().verify(source, [config]).map(({ ruleId, line, column, endLine, endColumn, message }) => {
    if (ruleId === null) throw new SyntaxError(message)
    return lines[line - 1]?.slice(column - 1, endLine === line && endColumn ? endColumn - 1 : undefined) ?? ''
  })
}

describe('code out of text', () => {
  test.each([
    'eval("1")',
    'const run = globalThis.eval',
    'new Function("return 1")()',
    'const F = Function; F("return 1")()',
    'Reflect.construct(Function, ["return 1"])',
    '(() => {}).constructor("return 1")()',
    '"".constructor.constructor("return 1")()',
    '[]["constructor"]',
    'setTimeout("process.exit()", 1)',
    'import(name)',
    'require(name)',
    'process.binding("fs")',
    'process["bind" + "ing"]("fs")',
    'require("module").createRequire("/")("net")',
    'globalThis.fetch("https://host.test")',
    'new WebSocket("wss://host.test")',
    'new WebAssembly.Module(bytes)',
  ])('would be found: %s', (code) => {
    expect(findingsIn(code)).not.toEqual([])
  })

  // Shows no-code-from-text in docs/threat-model.md.
  test('is nowhere in dist/', () => {
    expect(sources.flatMap(findingsIn).sort()).toEqual([
      // Octokit's choice where it is given no `fetch`. It is given the transport.
      'fetch',
      'fetch',
      // The bundler's way to load a chunk of dist/, by its number, in each of the two bundles.
      'require("./"+__nccwpck_require__.u(chunkId))',
      'require("./"+__nccwpck_require__.u(chunkId))',
    ])
  })

  test.each(NODES)('is not needed for a verdict: %s', async (node) => {
    const world = widgetWorld()
    await withFake(world, async (fake) => {
      const env = { NODE_OPTIONS: '--disallow-code-generation-from-strings' }
      const inputs = { 'tag-pattern': '/v(?<version>.+)/' }
      expect(verdictOf(await runAction({ ...pushed(world), apiUrl: fake.url, env, inputs }, node))).toEqual(ALLOWED)
    })
  })
})

/** A module of the bundle: a function under a number. */
interface Module {
  readonly id: number
  readonly text: string
  /** The modules of Node that it requires under their own names. */
  readonly requires: readonly string[]
  /** The numbers that it hands to a function, such as the one by which a module asks for another. */
  readonly numbers: readonly number[]
}

type Call = Extract<Node, { type: 'CallExpression' }>

const callsIn = (script: SourceCode, node?: Node): Call[] =>
  [...nodesOf(script, node)].filter((inner) => inner.type === 'CallExpression')

const literals = (call: Call): unknown[] => call.arguments.map((given) => (given.type === 'Literal' ? given.value : ''))

const requiredBy = (calls: readonly Call[]): string[] =>
  calls
    .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'require')
    .map((call) => String(literals(call)[0]).replace(/^node:/, ''))
    .filter((name) => name !== '')

function modulesOf(script: SourceCode): Module[] {
  return [...nodesOf(script)].flatMap((node) => {
    if (node.type !== 'Property' || node.key.type !== 'Literal' || typeof node.key.value !== 'number') return []
    const calls = callsIn(script, node.value)
    const numbers = calls.flatMap(literals).filter((given) => typeof given === 'number')
    return [{ id: node.key.value, text: script.getText(node.value), requires: requiredBy(calls), numbers }]
  })
}

const modules = scripts.flatMap(modulesOf)

/** The text of each module of the bundle that asks for the number under which a module of Node stands. */
function usersOf(builtin: string): string[] {
  const ids = modules.filter(({ requires }) => requires.includes(builtin)).map(({ id }) => id)
  const users = modules.filter(({ numbers }) => numbers.some((number) => ids.includes(number)))
  // A module that two chunks need stands in both.
  return [...new Set(users.map(({ text }) => text))]
}

describe('what dist/ asks of Node', () => {
  test('is files, processes, requests, and nothing else', () => {
    const required = scripts.flatMap((script) => requiredBy(callsIn(script)))
    expect([...new Set(required)].sort()).toEqual([
      './audit.js', // of dist/
      './index.js', // of dist/
      'assert',
      'buffer',
      'child_process', // git and ssh-keygen
      'crypto', // the hash of a file that GraphQL cuts off
      'events',
      'fs',
      'http', // an API or a proxy without TLS
      'https', // the API
      'net', // the proxy
      'os',
      'path',
      'process',
      'readline/promises', // the questions of init
      'string_decoder',
      'timers',
      'tls', // the API through the proxy
      'util',
      'vm', // the bound on the time that a pattern takes
    ])
  })

  test('processes are started by @actions/exec and src/git/run.ts alone', () => {
    const users = usersOf('child_process')
    const [exec, run] = [/parameter 'tool' is required/, /windowsHide:(?:true|!0)/]
    expect(users.filter((text) => exec.test(text) || run.test(text))).toEqual(users)
    expect(users.some((text) => exec.test(text)) && users.some((text) => run.test(text))).toBe(true)
  })

  test('connections are made by the transport and its proxy tunnel alone', () => {
    const known = /timed out waiting for |only 200 opens a tunnel/
    for (const builtin of ['http', 'https', 'net', 'tls']) {
      const users = usersOf(builtin)
      expect(users).not.toEqual([])
      expect(users.filter((text) => !known.test(text))).toEqual([])
    }
  })

  test('vm runs our own code, under a bound on time', () => {
    const calls = new Set(scripts.flatMap((script) => callsIn(script).map((call) => script.getText(call))))
    const runs = [...calls].filter((text) => /^[\w.]*(?:runIn\w*Context|compileFunction|Script)\(/.test(text))
    const [written = '', ...others] = runs
    expect(written).toBe('runInNewContext(code,context,{timeout:MILLISECONDS})')
    expect(others).toEqual([])
    const users = usersOf('vm')
    expect(users).not.toEqual([])
    expect(users.filter((text) => !text.includes(written))).toEqual([])
    // The code is fixed text; what a user wrote is data for it.
    const bounded = [...calls].filter((text) => text.startsWith('runBounded('))
    expect(bounded).toHaveLength(2)
    expect(bounded.filter((text) => !/^runBounded\((?:code|"[^"]*"),/.test(text))).toEqual([])
  })
})

describe('hosts', () => {
  /** Every address in dist/. Only the API's is ever asked, and `GITHUB_API_URL` takes its place. */
  const KNOWN = new Map([
    ['https://api.github.com', 'the API, where GITHUB_API_URL names no other'],
    ['https://api.github.com/graphql', 'the same'],
    ['https://github.com', 'to name a repository and its owner in the evidence'],
    ['https://github.com/', 'to read where a clone came from'],
    ['github.com', 'the same'],
    ['https://github.com/org/release-gate/decision/v1', 'the name of the predicate'],
    ['https://github.com/settings/keys,', 'advice, in a message'],
    ['https://www.githubstatus.com.', 'advice, in a message'],
    ['https://keepachangelog.com,', 'advice, in a message'],
    ['https://github.com/octokit/octokit.js/#fetch-missing', "advice, in a message of Octokit's"],
    ['https://github.com/markedjs/marked.', "advice, in a message of marked's"],
    ['http://HOST:PORT;', 'advice on a proxy, in a message'],
    ['http://USER:PASSWORD@HOST:PORT,', 'the same'],
    ['yaml.org', 'the names of the types of YAML'],
    ['https://github.com/org/release-gate', 'the name of the tool, in SARIF'],
    ['https://github.com/org/release-gate/blob/main/docs/controls.md', 'the help of a rule, in SARIF'],
    ['https://json.schemastore.org/sarif-2.1.0.json', 'the name of the schema, in SARIF'],
    ['crates.io', 'of the workflows that init writes'],
    ['ghcr.io', 'the same'],
    ['https://registry.npmjs.org', 'the same'],
    ['https://test.pypi.org/legacy/', 'the same'],
  ])
  const ADDRESS =
    /\w+:\/\/[^\s"'`/]+[^\s"'`]*|(?<![\w.@-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|sh|app|co)\b|\b\d+(?:\.\d+){3}\b/g

  test.each(['wss://host.test/x', 'visit evil-host.io now', '10.0.0.1'])('would be found: %s', (text) => {
    expect(textsOf(parseScript(`f(\`${text}\`)`)).flatMap((found) => found.match(ADDRESS) ?? [])).toHaveLength(1)
  })

  // Shows no-other-host in docs/threat-model.md.
  test('there is none but the API', () => {
    const found = scripts.flatMap(textsOf).flatMap((text) => text.match(ADDRESS) ?? [])
    expect([...new Set(found)].sort()).toEqual([...KNOWN.keys()].sort())
  })

  test('a proxy keeps its password, whatever DEBUG says', async () => {
    const world = widgetWorld()
    await withFake(world, async (fake) => {
      const proxy = await startProxy()
      const apiUrl = fake.url.replace('127.0.0.1', 'api.github.test')
      const env = { http_proxy: proxy.url.replace('://', '://user:s3cret@'), DEBUG: '*' }
      const outcome = await runAction({ ...pushed(world), apiUrl, env })
      await proxy.close()
      expect(verdictOf(outcome)).toEqual(ALLOWED)
      expect(proxy.tunnels.length).toBeGreaterThan(0)
      expect(outcome.errors + outcome.log).not.toMatch(/s3cret/)
    })
  })
})
