import { fail, pass, type Finding } from '../../control.ts'

/** What names of long-lived registry credentials have in them, word by word: `NPM_TOKEN`, `TWINE_PASSWORD`, `PYPI_API_KEY`. */
const REGISTRIES =
  /^(?:NPM|NPMJS|NODE|YARN|PYPI|TESTPYPI|TWINE|POETRY|UV|FLIT|HATCH|CARGO|CRATES|CRATESIO|GEM|RUBYGEMS|NUGET|MAVEN|OSSRH|SONATYPE|GRADLE|DOCKER|DOCKERHUB|QUAY|GHCR|HEX|PACKAGIST|CLOJARS|CPAN|HACKAGE|JSR|VSCE|OVSX)$/
const CREDENTIALS = /^(?:TOKEN|PASSWORD|PASS|PASSWD|PAT|SECRET|KEY|APIKEY|AUTH|CREDENTIALS?|PWD)$/
/** The same, written as one word. */
const WHOLE = /^(?:NPM|PYPI|CARGO|GEM|DOCKER)(?:TOKEN|PASSWORD|KEY)$/

/** Whether a secret of this name is likely a credential of a package registry. */
export function looksLikeRegistryToken(name: string): boolean {
  const words = name.toUpperCase().split('_')
  return (
    WHOLE.test(name.toUpperCase()) ||
    (words.some((word) => REGISTRIES.test(word)) && words.some((word) => CREDENTIALS.test(word)))
  )
}

/** Passes where none of the secrets is a registry token by its name; the value of a secret can be read by nobody. */
export function withoutRegistryTokens(names: readonly string[], where: string): Finding {
  const tokens = names.filter(looksLikeRegistryToken)
  return tokens.length === 0
    ? pass(`None of ${names.length} names looks like a registry token.`)
    : fail({
        expected: `no registry token among the secrets of the ${where}`,
        found: tokens.join(', '),
        evidence: { secrets: tokens },
      })
}
