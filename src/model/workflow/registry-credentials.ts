/** Registries that take a workflow's identity in place of a password (trusted publishing). */
export const TRUSTED_PUBLISHING: ReadonlySet<string> = new Set(['pypi', 'npm', 'crates', 'rubygems'])

/** Variables and inputs that the tools of these registries read a password or token from. */
const NAMES =
  /^(?:(?:NODE|NPM)_(?:AUTH_)?TOKEN|YARN_NPM_AUTH_TOKEN|TWINE_(?:PASSWORD|USERNAME)|UV_PUBLISH_(?:TOKEN|PASSWORD)|POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_\w+|HATCH_INDEX_(?:AUTH|PASSWORD)|FLIT_PASSWORD|PDM_PUBLISH_PASSWORD|MATURIN_(?:PYPI_TOKEN|PASSWORD)|CARGO_REGISTRY_TOKEN|CARGO_REGISTRIES_\w+_TOKEN|GEM_HOST_API_KEY|RUBYGEMS_API_KEY|PASSWORD|API[-_]TOKEN|REGISTRY[-_]TOKEN)$/i

/** Whether an input or a variable of this name is a registry's password. */
export const isCredential = (name: string): boolean => NAMES.test(name)

/** Whether the name of a secret has one of these registries, or its tool, in it: `NPM_TOKEN`, `PYPI_API_TOKEN`. */
export const isOfTrustedRegistry = (secret: string): boolean =>
  /(?:^|_)(?:TEST_?PYPI|PYPI|TWINE|NPM|NPMJS|NODE_AUTH|UV_PUBLISH|CARGO|CRATES(?:_?IO)?|RUBYGEMS?|GEM_HOST)(?:_|$)/i.test(
    secret,
  )
