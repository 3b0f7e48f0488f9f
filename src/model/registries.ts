import { SCHEME_INPUTS, type SchemeInput } from './version/version.ts'

/** The ID of a place that packages are published to. */
export type RegistryId = 'pypi' | 'npm' | 'crates' | 'rubygems' | 'container' | 'github-release' | 'other'

/** How to set up a trusted publisher at a registry, which accepts the identity of a workflow instead of a password. */
export interface TrustedPublisher {
  /** The page of the form at the registry. */
  readonly page: string
  /** Fields that only this form has, each with the value for the recipe. */
  readonly moreFields: readonly (readonly [field: string, answer: string])[]
}

/** Everything that the project knows about a registry. */
export interface Registry {
  readonly title: string
  /** Actions that publish, in lower case. */
  readonly actions: readonly string[]
  /** Matches a line of a script with a command that publishes. */
  readonly commands: RegExp
  /** Words in the name of a secret that identify the registry. */
  readonly secretNames: readonly string[]
  /** Words for its tools, which can have another meaning, as in `NODE_ENV`. */
  readonly toolNames: readonly string[]
  /** Variables and inputs that its tools read a password or token from. */
  readonly credentials?: RegExp | undefined
  readonly trustedPublisher?: TrustedPublisher | undefined
  /** Set if `init` writes docs/recipes/ID.yml: the suitable version schemes, the default first. */
  readonly recipe?: { readonly schemes: readonly SchemeInput[] } | undefined
}

/** Every registry. A new one needs an entry here, and a recipe if `init` supports it. */
export const REGISTRIES: Readonly<Record<RegistryId, Registry>> = {
  pypi: {
    title: 'PyPI',
    actions: ['pypa/gh-action-pypi-publish'],
    commands: /\b(?:twine\s+upload|(?:uv|poetry|hatch|flit|pdm)\s+publish|maturin\s+(?:publish|upload))\b/,
    secretNames: ['PYPI', 'TESTPYPI', 'TWINE', 'UV_PUBLISH'],
    toolNames: ['UV', 'POETRY', 'FLIT', 'HATCH', 'PDM', 'MATURIN'],
    credentials:
      /^(?:TWINE_(?:PASSWORD|USERNAME)|UV_PUBLISH_(?:TOKEN|PASSWORD)|POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_\w+|HATCH_INDEX_(?:AUTH|PASSWORD)|FLIT_PASSWORD|PDM_PUBLISH_PASSWORD|MATURIN_(?:PYPI_TOKEN|PASSWORD))$/i,
    trustedPublisher: { page: 'Your projects → Manage → Publishing', moreFields: [] },
    recipe: { schemes: ['pep440', 'calver'] },
  },
  npm: {
    title: 'npm',
    actions: ['js-devtools/npm-publish', 'changesets/action', 'cycjimmy/semantic-release-action'],
    commands:
      /\b(?:npm|pnpm|yarn|bun|lerna|changeset)\s+(?:.*\s)?(?:npm\s+|stage\s+)?publish\b|\b(?:npx|pnpx|bunx)\s+(?:.*\s)?semantic-release\b/,
    secretNames: ['NPM', 'NPMJS', 'NODE_AUTH'],
    toolNames: ['NODE', 'YARN'],
    credentials: /^(?:(?:NODE|NPM)_(?:AUTH_)?TOKEN|YARN_NPM_AUTH_TOKEN)$/i,
    trustedPublisher: {
      page: 'the package → Settings → Trusted publisher → GitHub Actions',
      moreFields: [['allowed actions', 'npm publish']],
    },
    recipe: { schemes: ['semver'] },
  },
  crates: {
    title: 'crates.io',
    actions: ['katyo/publish-crates', 'marcoieni/release-plz-action', 'release-plz/action'],
    commands: /\bcargo\s+(?:\+\S+\s+)?(?:workspaces\s+)?publish\b/,
    secretNames: ['CARGO', 'CRATES', 'CRATESIO'],
    toolNames: [],
    credentials: /^(?:CARGO_REGISTRY_TOKEN|CARGO_REGISTRIES_\w+_TOKEN)$/i,
    trustedPublisher: { page: 'the crate → Settings → Trusted Publishing → Add', moreFields: [] },
    recipe: { schemes: ['semver'] },
  },
  rubygems: {
    title: 'RubyGems',
    actions: ['rubygems/release-gem'],
    commands: /\bgem\s+push\b/,
    secretNames: ['RUBYGEM', 'RUBYGEMS', 'GEM_HOST'],
    toolNames: ['GEM'],
    credentials: /^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/i,
    trustedPublisher: { page: 'the gem → Trusted publishers → Create', moreFields: [] },
  },
  container: {
    title: 'a container registry',
    // docker/build-push-action publishes by its inputs: see publishing.ts.
    actions: [],
    commands: /\b(?:docker|podman|buildah|crane|oras|helm|skopeo)\s+(?:.*\s)?(?:push|copy)\b|\bbuildx\s.*--push\b/,
    secretNames: ['DOCKER', 'DOCKERHUB', 'QUAY', 'GHCR'],
    toolNames: [],
    recipe: { schemes: SCHEME_INPUTS },
  },
  'github-release': {
    title: 'a GitHub release',
    actions: [
      'softprops/action-gh-release',
      'ncipollo/release-action',
      'actions/create-release',
      'svenstaro/upload-release-action',
      'goreleaser/goreleaser-action',
    ],
    commands: /\bgh\s+release\s+(?:create|upload|edit)\b|\bgoreleaser\s+release\b/,
    secretNames: [],
    toolNames: [],
    recipe: { schemes: SCHEME_INPUTS },
  },
  other: {
    title: 'another registry',
    actions: [],
    commands: /\b(?:dotnet\s+nuget|nuget)\s+push\b|\bmvn\s.*\bdeploy\b|\bgradlew?\s.*\bpublish\w*|\bvsce\s+publish\b/,
    secretNames: [
      ...['NUGET', 'MAVEN', 'OSSRH', 'SONATYPE', 'GRADLE', 'HEX', 'PACKAGIST', 'CLOJARS', 'CPAN', 'HACKAGE', 'JSR'],
      ...['VSCE', 'OVSX'],
    ],
    toolNames: [],
  },
}

/** The registries with their ids, in the order in which they are listed. */
export const REGISTRY_ENTRIES = Object.entries(REGISTRIES) as readonly (readonly [RegistryId, Registry])[]

/** What every form of a trusted publisher asks for. */
export interface PublisherAnswers {
  readonly owner: string
  readonly repository: string
  /** The name of the workflow file, without its folder. */
  readonly workflow: string
  readonly environment: string
}

/** The fields of a publisher's form in their order, each with its answer. */
export const publisherForm = (
  { moreFields }: TrustedPublisher,
  { owner, repository, workflow, environment }: PublisherAnswers,
): (readonly [field: string, answer: string])[] => [
  ['owner', owner],
  ['repository', repository],
  ['workflow', workflow],
  ['environment', environment],
  ...moreFields,
]
