import { TypedError, type GraphQLContext, type Source } from './graphql-context.ts'
import { repositoryObject } from './graphql-repository.ts'
import { organizationObject } from './graphql-people.ts'
import { findOrganization } from './people.ts'

export const root: Source = {
  repository: ({ owner, name }: { owner: string; name: string }, context: GraphQLContext) => {
    const git = context.git(`${owner}/${name}`)
    if (git === undefined || !context.access.sees(git.fullName)) {
      throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    }
    return repositoryObject(git)
  },
  organization: ({ login }: { login: string }, context: GraphQLContext) => {
    const organization = findOrganization(context.world, login)
    if (organization === undefined) {
      throw new TypedError('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`)
    }
    return organizationObject(organization)
  },
  rateLimit: (_: unknown, { rateLimit, nodeCount, cost }: GraphQLContext) => ({
    cost,
    nodeCount,
    limit: rateLimit.limit,
    used: rateLimit.used,
    remaining: Math.max(rateLimit.limit - rateLimit.used, 0),
    resetAt: new Date(rateLimit.resetAt * 1000).toISOString().replace('.000Z', 'Z'),
  }),
}
