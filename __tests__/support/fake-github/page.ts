import type { RestRequest } from './rest.ts'

export interface Page<T> {
  items: T[]
  number: number
  headers: Record<string, string>
}

export function takePage<T>(request: RestRequest, list: T[], defaultSize = 30): Page<T> {
  const size = Math.min(Number(request.query.get('per_page') ?? defaultSize), 100)
  const number = Math.max(Number(request.query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(list.length / size), 1)
  const links: string[] = []
  const link = (rel: string, page: number): void => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(page))
    links.push(`<${request.context.url}${request.path}?${query.toString()}>; rel="${rel}"`)
  }
  if (number > 1) link('prev', number - 1)
  if (number < last) link('next', number + 1)
  if (number < last) link('last', last)
  if (number > 1) link('first', 1)
  const items = list.slice((number - 1) * size, number * size)
  return { items, number, headers: links.length === 0 ? {} : { link: links.join(', ') } }
}
