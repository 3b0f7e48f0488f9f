export interface TemplateMatch {
  template: string
  parameters: Record<string, string>
}

const compiled = new Map<string, { pattern: RegExp; names: string[] }>()

/** The most literal of the path templates that a raw (still encoded) path matches. */
export function matchTemplate(
  templates: Iterable<string>,
  path: string,
  isMultiSegment: (template: string, name: string) => boolean,
): TemplateMatch | undefined {
  let best: { template: string; values: string[] } | undefined
  const root = path.split('/', 2)[1] ?? ''
  for (const template of templates) {
    if (!template.startsWith(`/${root}`) && !template.startsWith('/{')) continue
    const found = compile(template, isMultiSegment).pattern.exec(path)
    if (found === null) continue
    if (best === undefined || literals(template) > literals(best.template)) best = { template, values: found.slice(1) }
  }
  if (best === undefined) return undefined
  const { names } = compile(best.template, isMultiSegment)
  const values = best.values.map(decode)
  return { template: best.template, parameters: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) }
}

function literals(template: string): number {
  return template.replace(/\{[^}]*\}/g, '').length
}

function compile(
  template: string,
  isMultiSegment: (template: string, name: string) => boolean,
): { pattern: RegExp; names: string[] } {
  const known = compiled.get(template)
  if (known !== undefined) return known
  const names: string[] = []
  const source = template
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      const name = part.slice(1, -1)
      names.push(name)
      return isMultiSegment(template, name) ? '(.+)' : '([^/]+)'
    })
    .join('')
  const entry = { pattern: new RegExp(`^${source}$`, 's'), names }
  compiled.set(template, entry)
  return entry
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
