import type { AnnotatedTag, World } from './world.ts'

const annotated = (target: string, message: string): AnnotatedTag => ({
  object: 'annotated',
  target,
  message,
  tagger: 'octocat',
})

/**
 * A repository with a few releases and v1.3.0 to be judged: annotated, on the head of main, tagged by a maintainer.
 * A new world each time, to be mutated at will.
 */
export function exampleWorld() {
  return {
    users: {
      octocat: { id: 583231, name: 'The Octocat' },
      hubot: { id: 2 },
      monalisa: { id: 3 },
      mallory: { id: 666 },
      'release-bot[bot]': { id: 41898282, type: 'Bot' },
      'dependabot[bot]': { id: 49699333, type: 'Bot' },
    },
    organizations: {
      'octo-org': {
        id: 9919,
        teams: {
          release: { id: 71, members: { hubot: 'active', mallory: 'pending' } },
          'release-eu': { id: 72, parent: 'release', members: { monalisa: 'active' } },
          security: { id: 73, members: { octocat: 'active' }, secret: true },
        },
      },
    },
    repositories: {
      'octo-org/widget': {
        id: 1296269,
        defaultBranch: 'main',
        commits: {
          c1: {
            author: 'octocat',
            files: {
              '.github/MAINTAINERS': '@octocat\n',
              'README.md': '# Widget\n',
              'package.json': '{ "name": "widget", "version": "1.0.0" }\n',
              'CHANGELOG.md': '# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First release.\n',
            },
          },
          c2: { parents: ['c1'], author: 'octocat', files: { 'src/widget.js': 'export default 1\n' } },
          c3: { parents: ['c2'], author: 'hubot', files: { 'src/widget.js': 'export default 2\n' } },
          c4: { parents: ['c3'], author: 'hubot', files: { 'src/widget.js': 'export default 3\n' } },
          c5: {
            parents: ['c4'],
            author: 'octocat',
            message: 'Release 1.3.0 (#7)',
            files: {
              'package.json': '{ "name": "widget", "version": "1.3.0" }\n',
              'CHANGELOG.md':
                '# Changelog\n\n## [1.3.0] - 2026-01-01\n\n- Widgets turn both ways.\n\n## [1.0.0] - 2026-01-01\n\n- First release.\n',
            },
            checks: [{ name: 'test' }, { name: 'lint' }],
            statuses: [{ context: 'ci/external', state: 'success', creator: 'hubot' }],
            pullRequests: [
              {
                number: 7,
                author: 'octocat',
                mergedBy: 'octocat',
                reviewDecision: 'APPROVED',
                reviews: [{ author: 'hubot', state: 'APPROVED' }],
              },
            ],
          },
          side: { parents: ['c4'], author: 'mallory', files: { 'src/widget.js': 'export default "side"\n' } },
          fix: { parents: ['c2'], author: 'octocat', files: { 'src/widget.js': 'export default 1.5\n' } },
        },
        branches: { main: 'c5', 'release/1.x': 'fix' },
        tags: {
          'v1.0.0': annotated('c1', 'Widget 1.0.0'),
          'v1.1.0': annotated('c2', 'Widget 1.1.0'),
          'v1.2.0': annotated('c3', 'Widget 1.2.0'),
          'v1.3.0': annotated('c5', 'Widget 1.3.0'),
          'v1.3.1': 'c5',
          'v1.4.0': annotated('side', 'Widget 1.4.0'),
        },
        runs: { '1001': { actor: 'octocat', head: 'c5', headBranch: 'v1.3.0' } },
        collaborators: { octocat: 'admin', hubot: 'maintain', mallory: 'write' },
      },
    },
    tokens: {
      'workflow-token': { kind: 'workflow', permissions: { contents: 'read' }, repositories: ['octo-org/widget'] },
      'team-token': { kind: 'app', permissions: { members: 'read' } },
      'full-token': {
        kind: 'workflow',
        permissions: { contents: 'read', actions: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'read' },
        repositories: ['octo-org/widget'],
      },
      'expired-token': { kind: 'app', permissions: { contents: 'read' }, expired: true },
    },
  } satisfies World as ExampleWorld
}

/** The example's entries are known to be there, and it takes more. */
export type ExampleWorld = World & {
  organizations: { 'octo-org': NonNullable<World['organizations']>[string] }
  repositories: { 'octo-org/widget': World['repositories'][string] }
}
