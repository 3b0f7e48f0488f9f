import { REGISTRY_ENTRIES, type Registry } from '../registries.ts'

const registries: readonly Registry[] = REGISTRY_ENTRIES.map(([, registry]) => registry)
const trusted = registries.filter(({ trustedPublisher }) => trustedPublisher !== undefined)

/** The titles of the registries with trusted publishing. */
export const TRUSTED_TITLES: readonly string[] = trusted.map(({ title }) => title)

/** Names of inputs for the password of any registry. */
const ANY_REGISTRY = /^(?:PASSWORD|API[-_]TOKEN|REGISTRY[-_]TOKEN)$/i

/** Whether an input or a variable of this name contains a password of a registry with trusted publishing. */
export const isCredential = (name: string): boolean =>
  ANY_REGISTRY.test(name) || trusted.some(({ credentials }) => credentials?.test(name) === true)

/** Matches a name that contains one of the words, between underscores. */
const naming = (words: readonly string[]): RegExp => new RegExp(`(?:^|_)(?:${words.join('|')})(?:_|$)`, 'i')

const TRUSTED = naming(trusted.flatMap(({ secretNames }) => secretNames))

/** Whether the name of a secret contains a registry with trusted publishing: `NPM_TOKEN`, `PYPI_API_TOKEN`. */
export const isOfTrustedRegistry = (secret: string): boolean => TRUSTED.test(secret)

const words = registries.flatMap(({ secretNames, toolNames }) => [...secretNames, ...toolNames])
const REGISTRY = naming(words)
const CREDENTIAL = naming([
  ...['TOKEN', 'PASSWORD', 'PASS', 'PASSWD', 'PAT', 'SECRET', 'KEY', 'APIKEY', 'AUTH', 'CREDENTIAL', 'CREDENTIALS'],
  'PWD',
])
/** The same names, written as one word. */
const WHOLE = new RegExp(`^(?:${words.join('|')})(?:TOKEN|PASSWORD|KEY)$`, 'i')

/** Whether a secret of this name is likely a long-lived credential of a package registry: `TWINE_PASSWORD`, `NPMTOKEN`. */
export const looksLikeRegistryToken = (secret: string): boolean =>
  WHOLE.test(secret) || (REGISTRY.test(secret) && CREDENTIAL.test(secret))
