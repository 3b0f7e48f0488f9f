export interface Answer {
  status: number
  headers?: Record<string, string>
  body: unknown
  /** Fields of the body that GitHub sends and does not describe. */
  undescribed?: Record<string, unknown>
}

const documentation = 'https://docs.github.com/rest'

export function notFound(): Answer {
  return message(404, 'Not Found')
}

export function unauthorized(): Answer {
  return message(401, 'Bad credentials')
}

/** `accepted` is what GitHub tells in x-accepted-github-permissions, e.g. `contents=read`. */
export function forbidden(accepted: string): Answer {
  return {
    ...message(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': accepted },
  }
}

export function message(status: number, text: string): Answer {
  return { status, body: { message: text, documentation_url: documentation, status: String(status) } }
}
