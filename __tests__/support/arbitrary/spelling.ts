import fc from 'fast-check'

/** How people spell what stands behind the numbers. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  '': ['', '+build.7', '+local'],
  '-rc.1': ['-rc.1', '-RC1', '-rc1', '-rc-1', 'rc1', '.RC1', '_rc_1', 'c1', '-rc.1+build'],
  '-alpha': ['-alpha', '-ALPHA', '-a', 'a0', 'alpha', '.alpha'],
  rc1: ['rc1', '-rc.1', '-RC1', '.rc.1', 'c1', 'RC01'],
  '.post1': ['.post1', '-1', '-post1', 'POST1', '.r1', '_rev_1'],
  '-next.1': ['-next.1', '-NEXT.1', '-next1', '-next-1'],
}

/** Tags of a repository with the pattern `v{version}` that are `version` in other words. */
export function spellingOf(version: string): fc.Arbitrary<string> {
  const [, release = '', suffix = ''] = /^(\d+\.\d+(?:\.\d+)*)(.*)$/.exec(version) ?? []
  const releases = [release, release.replace(/(?<=\..*)\.0$/, ''), release.replace(/\d+/g, '0$&')]
  return fc
    .tuple(fc.constantFrom('v', '', 'V'), fc.constantFrom(...releases), fc.constantFrom(...(SUFFIXES[suffix] ?? [''])))
    .map((parts) => parts.join(''))
    .filter((tag) => tag !== `v${version}`)
}
