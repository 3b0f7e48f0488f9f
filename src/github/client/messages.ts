/**
 * Whether a message of GitHub says that it limits requests. The secondary limits need not come with a header
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
 */
export const saysLimited = (message: string): boolean =>
  isSecondaryLimit(message) || message.startsWith('API rate limit ')

/** Whether it is a secondary limit, under its present or its older name. */
export const isSecondaryLimit = (message: string): boolean =>
  /^You have (?:exceeded a secondary rate limit|triggered an abuse detection mechanism)/.test(message)

/** Whether GraphQL failed at GitHub's side: it says so with the status 200. */
export const isServerError = (message: string): boolean =>
  message.startsWith('Something went wrong while executing your query')

/** The first message of a refusal, from REST or from the `errors` of GraphQL; empty if it has no message. */
export function messageIn(body: string): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return ''
  }
  const { message, errors } = (parsed ?? {}) as { message?: unknown; errors?: unknown }
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : []
  const found = message ?? (first as { message?: unknown } | null | undefined)?.message
  return typeof found === 'string' ? found : ''
}
