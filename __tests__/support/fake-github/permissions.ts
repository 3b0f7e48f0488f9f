import { own, findEntry, type PermissionName, type TokenDescription, type World } from './world.ts'

export interface Access {
  description: TokenDescription
  /** A repository that a token does not see does not exist for it. */
  sees: (repository: string) => boolean
  may: (repository: string, permission: PermissionName | 'metadata') => boolean
  mayAdminister: (repository: string) => boolean
  mayReadTeams: boolean
  seesSecretTeams: boolean
}

export interface Authorization {
  scheme: string
  token: string
}

export function readAuthorization(header: string | undefined): Authorization | null {
  const match = /^(\S+)\s+(\S+)$/.exec(header ?? '')
  const [, scheme, token] = match ?? []
  return scheme === undefined || token === undefined ? null : { scheme, token }
}

/** null: GitHub answers 401. */
export function accessOf(world: World, authorization: Authorization | null): Access | null {
  if (authorization === null || !/^(token|bearer)$/i.test(authorization.scheme)) return null
  const description = own(world.tokens, authorization.token)
  return description === undefined || description.expired ? null : grant(world, description)
}

const PRIVILEGED: ReadonlySet<string> = new Set(['administration', 'secrets', 'environments'])

function grant(world: World, description: TokenDescription): Access {
  const owns = (repository: string): boolean =>
    description.repositories === undefined
      ? description.kind !== 'workflow'
      : description.repositories.some((name) => name.toLowerCase() === repository.toLowerCase())
  const isPublic = (repository: string): boolean => {
    const entry = findEntry(world.repositories, repository)
    return entry !== undefined && entry[1].private !== true
  }
  return {
    description,
    sees: (repository) => owns(repository) || isPublic(repository),
    // In a repository the token is not for, it reads what everybody reads; in its own, only what it was granted.
    may: (repository, permission) => {
      // What only administrators see, no workflow's token can be granted, and nobody reads for being public.
      if (PRIVILEGED.has(permission) && (!owns(repository) || description.kind === 'workflow')) return false
      if (!owns(repository)) return isPublic(repository)
      return permission === 'metadata' || description.permissions?.[permission] !== undefined
    },
    mayAdminister: (repository) =>
      owns(repository) && description.kind !== 'workflow' && description.permissions?.administration === 'write',
    mayReadTeams: description.kind !== 'workflow' && description.permissions?.members !== undefined,
    seesSecretTeams: description.secretTeams === true,
  }
}
