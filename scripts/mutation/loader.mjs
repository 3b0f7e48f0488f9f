// Module hooks: swc compiles TypeScript, globals.mjs replaces `@jest/globals`, and a module passes its generation (`?2`) to
// its imports, so that a whole module graph can be evaluated again.
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
