export type Json = Record<string, unknown>

const annotations = new Set([
  'description',
  'example',
  'examples',
  'discriminator',
  'externalDocs',
  'title',
  'xml',
  'deprecated',
])

/**
 * OpenAPI 3.0 to JSON Schema. An object with listed properties is closed unless it says otherwise: a field which GitHub
 * does not describe must not get into an answer.
 */
export function toJsonSchema(schema: Json, components: Record<string, Json>): Json {
  const definitions: Record<string, unknown> = {}

  const convert = (value: unknown, open: boolean): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const node = value as Json
    if (typeof node['$ref'] === 'string') return { $ref: define(node['$ref'], open) }
    const result = convertKeywords(node, open || 'allOf' in node)
    if (!open && 'properties' in node && !('additionalProperties' in node) && !('allOf' in node)) {
      result['additionalProperties'] = false
    }
    return node['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result
  }

  const convertKeywords = (node: Json, open: boolean): Json => {
    const result: Json = {}
    for (const [key, value] of Object.entries(node)) {
      if (annotations.has(key) || key.startsWith('x-') || key === 'nullable') continue
      if (key === 'properties') {
        const properties = Object.entries(value as Json).map(([name, property]) => [name, convert(property, false)])
        result[key] = Object.fromEntries(properties) as Json
      } else if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') {
        result[key] = (value as unknown[]).map((part) => convert(part, open || key === 'allOf'))
      } else if (key === 'items' || key === 'not' || key === 'additionalProperties') {
        result[key] = convert(value, key === 'not')
      } else {
        result[key] = value
      }
    }
    return result
  }

  const define = (reference: string, open: boolean): string => {
    const name = reference.slice(reference.lastIndexOf('/') + 1)
    const key = open ? `${name}.open` : name
    if (!Object.hasOwn(definitions, key)) {
      definitions[key] = true
      definitions[key] = convert(components[name], open)
    }
    return `#/definitions/${key}`
  }

  const root = convert(schema, false) as Json
  return { allOf: [root], definitions }
}
