import { connection, type Paging } from './graphql-connection.ts'
import { demand, refuse, type GraphQLContext, type Source } from './graphql-context.ts'
import { commitObject, gitObject } from './graphql-git.ts'
import { actorObject, organizationObject } from './graphql-people.ts'
import { peel, type Git, type GitObject, type Ref } from './git.ts'
import { nodeId, numericId } from './ids.ts'
import { findOrganization, findUser } from './people.ts'
import { own, ownerOf, type EnvironmentDescription, type RuleDescription } from './world.ts'

interface Info {
  fieldName: string
}

export function repositoryObject(git: Git): Source {
  const { description } = git
  const [owner = '', name = ''] = git.fullName.split('/')
  return {
    __typename: 'Repository',
    id: nodeId('Repository', description.id),
    databaseId: description.id,
    name,
    nameWithOwner: git.fullName,
    url: `https://github.com/${git.fullName}`,
    isFork: description.fork === true,
    isArchived: description.archived === true,
    isPrivate: description.private === true,
    isEmpty: git.isEmpty,
    visibility: description.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: (_: unknown, { access }: GraphQLContext) =>
      access.description.permissions?.contents === 'write' ? 'WRITE' : 'READ',
    isInOrganization: (_: unknown, { world }: GraphQLContext) => findOrganization(world, owner) !== undefined,
    owner: (_: unknown, { world }: GraphQLContext) => ownerObject(world, owner),
    ref: ({ qualifiedName }: { qualifiedName: string }, context: GraphQLContext) => {
      demand(context, git, 'contents')
      if (!qualifiedName.startsWith('refs/')) {
        refuse(
          context,
          'ARGUMENT_ERROR',
          `ref(qualifiedName: "${qualifiedName}") is not a full name: it can mean several refs`,
        )
      }
      const ref = git.ref(qualifiedName)
      return ref === undefined ? null : refObject(git, ref)
    },
    refs: (args: RefsArguments, context: GraphQLContext, info: Info) => {
      demand(context, git, 'contents')
      return connection(listRefs(git, args, context), args, context, info, (ref) => refObject(git, ref))
    },
    defaultBranchRef: (_: unknown, context: GraphQLContext) => {
      demand(context, git, 'contents')
      const ref = git.defaultBranch
      return ref === undefined ? null : refObject(git, ref)
    },
    object: (args: { oid?: string | null; expression?: string | null }, context: GraphQLContext) => {
      demand(context, git, 'contents')
      const object = findObject(git, args, context)
      return object === undefined ? null : gitObject(git, object)
    },
    environment: ({ name: environment }: { name: string }, context: GraphQLContext) => {
      demand(context, git, 'actions')
      const environments = description.environments ?? {}
      const found = own(environments, environment)
      return found === undefined ? null : environmentObject(environment, found)
    },
  }
}

function ownerObject(world: GraphQLContext['world'], login: string): Source {
  const organization = findOrganization(world, login)
  if (organization !== undefined) return organizationObject(organization)
  return actorObject(findUser(world, login) ?? { login, id: numericId('owner', login), isBot: false })
}

type RefsArguments = Paging & {
  refPrefix: string
  query?: string | null
  direction?: 'ASC' | 'DESC' | null
  orderBy?: { field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE'; direction: 'ASC' | 'DESC' } | null
}

function listRefs(git: Git, args: RefsArguments, context: GraphQLContext): Ref[] {
  if (!/^refs\/.*\/$/.test(args.refPrefix)) {
    refuse(context, 'ARGUMENT_ERROR', `refs(refPrefix: "${args.refPrefix}") must begin with refs/ and end with a slash`)
  }
  const { query } = args
  const all = git.refs(args.refPrefix)
  const found = query ? all.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())) : all
  if (args.orderBy == null) return args.direction === 'DESC' ? [...found].reverse() : found
  const sorted = args.orderBy.field === 'ALPHABETICAL' ? [...found] : byDate(git, found)
  return args.orderBy.direction === 'DESC' ? sorted.reverse() : sorted
}

function byDate(git: Git, refs: Ref[]): Ref[] {
  const dateOf = (ref: Ref): string => {
    const commit = peel(ref.object())
    return commit === undefined ? '' : git.commitDate(commit.name)
  }
  const dated = refs.map((ref) => ({ ref, date: dateOf(ref) }))
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ ref }) => ref)
}

function findObject(
  git: Git,
  args: { oid?: string | null; expression?: string | null },
  context: GraphQLContext,
): GitObject | undefined {
  if (args.oid != null && args.expression == null) return git.objectById(args.oid)
  if (args.expression == null || args.oid != null) {
    refuse(context, 'ARGUMENT_ERROR', 'object takes either an oid or an expression')
  }
  const [, revision = '', peeled, path] = /^([^:^]+)(\^\{(?:commit)?\})?(?::(.*))?$/s.exec(args.expression) ?? []
  const object = git.resolve(revision, context.violation)
  if (object === undefined || (peeled === undefined && path === undefined)) return object
  const commit = peel(object)
  if (commit === undefined || path === undefined) return commit
  return path === '' ? git.rootTree(commit.name) : git.treeEntry(commit.name, path)?.object
}

function refObject(git: Git, ref: Ref): Source {
  return {
    __typename: 'Ref',
    id: nodeId('REF', git.fullName, ref.qualifiedName),
    name: ref.name,
    prefix: ref.prefix,
    repository: () => repositoryObject(git),
    target: () => gitObject(git, ref.object()),
    compare: ({ headRef }: { headRef: string }, context: GraphQLContext) => {
      const base = peel(ref.object())
      const head = git.resolveCommit(headRef, context.violation)
      const comparison = base && head && git.compare(base, head)
      if (comparison === undefined) return null
      return {
        __typename: 'Comparison',
        id: nodeId('CMP', base?.oid ?? '', head?.oid ?? ''),
        status: comparison.status.toUpperCase(),
        aheadBy: comparison.ahead.length,
        behindBy: comparison.behindBy,
        baseTarget: () => gitObject(git, base as GitObject),
        headTarget: () => gitObject(git, head as GitObject),
        commits: (args: Paging, _: unknown, info: Info) =>
          connection(comparison.ahead, args, context, info, (commit) => commitObject(git, commit)),
      }
    },
    rules: (args: Paging, context: GraphQLContext, info: Info) => {
      const rules = ref.prefix === 'refs/tags/' ? (git.description.tagRules ?? []) : []
      return connection(rules, args, context, info, (rule) => ruleObject(git, rule))
    },
  }
}

function ruleObject(git: Git, { type, ruleset }: RuleDescription): Source {
  return {
    __typename: 'RepositoryRule',
    id: nodeId('RepositoryRule', ruleset.id, type),
    type: type.toUpperCase(),
    repositoryRuleset: {
      __typename: 'RepositoryRuleset',
      id: nodeId('RepositoryRuleset', ruleset.id),
      databaseId: ruleset.id,
      name: ruleset.name,
      target: 'TAG',
      enforcement: ruleset.enforcement ?? 'ACTIVE',
      source: (_: unknown, { world }: GraphQLContext) =>
        ruleset.source === 'Organization' ? ownerObject(world, ownerOf(git.fullName)) : repositoryObject(git),
    },
  }
}

function environmentObject(name: string, environment: EnvironmentDescription): Source {
  return {
    __typename: 'Environment',
    id: nodeId('Environment', environment.id),
    databaseId: environment.id,
    name,
    protectionRules: (args: Paging, context: GraphQLContext, info: Info) =>
      connection(environment.protectionRules ?? [], args, context, info, (rule) => ({
        __typename: 'DeploymentProtectionRule',
        databaseId: numericId('rule', environment.id, rule.type),
        type: rule.type,
        timeout: rule.timeout ?? 0,
        preventSelfReview: rule.preventSelfReview ?? false,
        reviewers: (paging: Paging, _: unknown, field: Info) =>
          connection(rule.reviewers ?? [], paging, context, field, (login) => ownerObject(context.world, login)),
      })),
  }
}
