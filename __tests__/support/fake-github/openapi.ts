import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { readPackageFile } from './package-file.ts'
import { toJsonSchema, type Json } from './json-schema.ts'
import { matchTemplate } from './template.ts'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Json
}
type Reference<T> = T | { $ref: string }
interface Operation {
  parameters?: Reference<Parameter>[]
  requestBody?: Reference<{ required?: boolean; content?: Record<string, { schema: Json }> }>
  responses: Record<string, Reference<{ content?: Record<string, { schema: Json }> }>>
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

export interface DescribedRequest {
  template: string
  parameters: Record<string, string>
  problems: string[]
}

/** GitHub's own description of its REST API: which requests it takes and what it answers. */
export class Description {
  readonly #document: Document
  readonly #ajv: Ajv
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #templates = new Map<string, string[]>()

  constructor(name: string) {
    this.#document = JSON.parse(readPackageFile('@octokit/openapi', `generated/${name}.json`)) as Document
    this.#ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false })
    ;(addFormats as unknown as (ajv: Ajv) => void)(this.#ajv)
    // A bot's address has brackets in it, which the stricter pattern does not take.
    this.#ajv.addFormat('email', /^\S+@\S+$/)
  }

  /** undefined: GitHub has no such route. */
  findRequest(method: string, path: string, query: URLSearchParams): DescribedRequest | undefined {
    const multi = (template: string, name: string): boolean => this.#isMultiSegment(method, template, name)
    const match = matchTemplate(this.#templatesOf(method), path, multi)
    if (match === undefined) return undefined
    const problems = this.#parametersOf(method, match.template).flatMap((parameter) =>
      this.#checkParameter(
        parameter,
        parameter.in === 'path' ? match.parameters[parameter.name] : query.get(parameter.name),
      ),
    )
    const known = this.#parametersOf(method, match.template).filter((parameter) => parameter.in === 'query')
    for (const name of new Set(query.keys())) {
      if (!known.some((parameter) => parameter.name === name)) problems.push(`unknown query parameter ${name}`)
      if (query.getAll(name).length > 1) problems.push(`query parameter ${name} is given twice`)
    }
    return { ...match, problems }
  }

  /** What is wrong with an answer; nothing for a status that GitHub describes without a schema. */
  checkAnswer(method: string, template: string, status: number, body: unknown): string[] {
    const responses = this.#operation(method, template).responses
    if (status === 200 && responses['200'] === undefined) return ['GitHub does not answer 200 here']
    const response = this.#dereference(responses[String(status)] ?? {}) as {
      content?: Record<string, { schema: Json }>
    }
    const schema = response.content?.['application/json']?.schema
    return schema === undefined ? [] : this.#check(`${method} ${template} ${status}`, schema, body)
  }

  /** Where a 200 answer to a request has a value that may as well be null. Of a list, the first and the last item count. */
  nullableFields(method: string, path: string, body: unknown): (string | number)[][] {
    const template = this.findRequest(method, path, new URLSearchParams())?.template ?? ''
    const response = this.#dereference(this.#operation(method, template).responses['200']) as {
      content?: Record<string, { schema: Json }>
    }
    const found = new Map<string, (string | number)[]>()
    const visit = (reference: unknown, value: unknown, at: (string | number)[]): void => {
      if (reference === undefined || value === null || value === undefined) return
      const schema = this.#dereference(reference) as Json
      if (schema['nullable'] === true) found.set(JSON.stringify(at), at)
      for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
        for (const part of (schema[keyword] ?? []) as unknown[]) visit(part, value, at)
      }
      if (Array.isArray(value)) {
        for (const index of new Set([0, value.length - 1])) visit(schema['items'], value[index], [...at, index])
      } else if (typeof value === 'object') {
        const properties = (schema['properties'] ?? {}) as Json
        for (const [name, property] of Object.entries(properties)) visit(property, (value as Json)[name], [...at, name])
      }
    }
    visit(response.content?.['application/json']?.schema, body, [])
    return [...found.values()]
  }

  /** What is wrong with the body of a request; undefined stands for none. */
  checkBody(method: string, template: string, body: unknown): string[] {
    const described = this.#dereference(this.#operation(method, template).requestBody ?? {}) as {
      required?: boolean
      content?: Record<string, { schema: Json }>
    }
    const schema = described.content?.['application/json']?.schema
    if (schema === undefined) return body === undefined ? [] : ['GitHub takes no body here']
    if (body === undefined) return described.required ? ['the body is missing'] : []
    return this.#check(`${method} ${template} body`, schema, withoutUndescribed(template, body))
  }

  /** Validates against a schema of the description's components, e.g. `webhook-push`. */
  checkComponent(name: string, value: unknown): string[] {
    return this.#check(`component ${name}`, { $ref: `#/components/schemas/${name}` }, value)
  }

  #check(key: string, schema: Json, value: unknown): string[] {
    let validate = this.#validators.get(key)
    if (validate === undefined) {
      const components = this.#document.components['schemas'] as Record<string, Json>
      validate = this.#ajv.compile(toJsonSchema(schema, components))
      this.#validators.set(key, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    )
  }

  #checkParameter(parameter: Parameter, value: string | null | undefined): string[] {
    if (parameter.in === 'header') return []
    if (value === null || value === undefined)
      return parameter.required ? [`parameter ${parameter.name} is missing`] : []
    // The schema does not say so, but GitHub serves no page larger than this.
    if (parameter.name === 'per_page' && !(Number(value) >= 1 && Number(value) <= 100))
      return ['per_page is not 1 to 100']
    const key = `parameter ${JSON.stringify(parameter)}`
    return this.#check(key, parameter.schema, coerce(value, parameter.schema)).map(
      (problem) => `parameter ${parameter.name}:${problem}`,
    )
  }

  #templatesOf(method: string): string[] {
    const known = this.#templates.get(method)
    if (known !== undefined) return known
    const { paths } = this.#document
    // `compare/{base}...{head}` is a second description of `compare/{basehead}`.
    const list = Object.keys(paths).filter((path) => paths[path]?.[method.toLowerCase()] && !/\}[^/]/.test(path))
    this.#templates.set(method, list)
    return list
  }

  #operation(method: string, template: string): Operation {
    const operation = this.#document.paths[template]?.[method.toLowerCase()]
    if (operation === undefined) throw new Error(`GitHub does not describe ${method} ${template}`)
    return operation
  }

  #parametersOf(method: string, template: string): Parameter[] {
    return (this.#operation(method, template).parameters ?? []).map((one) => this.#dereference(one) as Parameter)
  }

  #isMultiSegment(method: string, template: string, name: string): boolean {
    const parameter = this.#parametersOf(method, template).find((one) => one.name === name)
    return parameter !== undefined && 'x-multi-segment' in parameter
  }

  #dereference(value: unknown): unknown {
    const reference = (value as { $ref?: string }).$ref
    if (reference === undefined) return value
    const [, , group = '', name = ''] = reference.split('/')
    return this.#document.components[group]?.[name]
  }
}

/** GitHub takes and gives it (as clients such as go-github do), but describes it nowhere. */
function withoutUndescribed(template: string, body: unknown): unknown {
  if (!template.endsWith('/environments/{environment_name}') || typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'can_admins_bypass'))
}

function coerce(value: string, schema: Json): unknown {
  const type = (schema as { type?: string }).type
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true'
  return value
}

const descriptions = new Map<string, Description>()

/** Parsed when first asked for, once per process: it is 13 MB. */
export function openApi(name = 'api.github.com'): Description {
  let description = descriptions.get(name)
  if (description === undefined) {
    description = new Description(name)
    descriptions.set(name, description)
  }
  return description
}
