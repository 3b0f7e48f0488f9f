// Module hooks: TypeScript by swc, `@jest/globals` from globals.mjs, and a generation (`?2`) handed on from a module to
// what it imports, so that a whole graph of modules can be evaluated anew.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { transform } from '@swc/core'

const globals = new URL('globals.mjs', import.meta.url).href
const compiled = new Map()

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, shortCircuit: true }
  const resolved = await next(specifier, context)
  const generation = /\.ts\?(\d+)$/.exec(context.parentURL ?? '')?.[1]
  const isOwn = resolved.url.endsWith('.ts') && generation !== undefined
  return isOwn ? { ...resolved, url: `${resolved.url}?${generation}`, format: 'module' } : resolved
}

export async function load(url, context, next) {
  const [file] = url.split('?')
  if (!file.endsWith('.ts')) return next(url, context)
  if (!compiled.has(file)) compiled.set(file, compile(fileURLToPath(file)))
  return { format: 'module', source: await compiled.get(file), shortCircuit: true }
}

async function compile(path) {
  const options = { configFile: false, swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }
  return (await transform(await readFile(path, 'utf8'), options)).code
}
