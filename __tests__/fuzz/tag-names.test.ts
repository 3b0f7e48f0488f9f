import { execFileSync, spawnSync } from 'node:child_process'

import { expect } from '@jest/globals'
import fc from 'fast-check'

import { shellWord } from '../../src/model/command.ts'
import { known } from '../../src/model/fact.ts'
import { judge } from '../../src/entry/judge.ts'
import type { TagPattern } from '../../src/model/version/tag-pattern.ts'
import { SCHEME_INPUTS, type SchemeInput } from '../../src/model/version/version.ts'
import { isTagName, nearTagName, releaseTag, tagName } from '../support/arbitrary/tag-name.ts'
import { event, pattern, people, policy, ports, snapshot, sourceDouble, tagState } from '../support/facts.ts'
import { wellFormed } from '../support/arbitrary/text.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'

const gitTakes = (name: string): boolean => spawnSync('git', ['check-ref-format', `refs/tags/${name}`]).status === 0

property(
  'tag names: what is tried is what git takes',
  { cases: 40, most: 500 },
  nearTagName.filter((name) => wellFormed(name) === name && !name.includes('\0')),
  (name) => {
    expect(isTagName(name)).toBe(gitTakes(name))
  },
)

const PATTERNS = [
  'v{version}',
  '{version}',
  '{package}@{version}',
  '{package}/v{version}',
  '{package}-{version}',
  '/v(?<version>.*)/',
  '/(?<package>[^@]*)@?v?(?<version>.+)/',
].map(pattern)

/** What may be released at all: nothing that a shell, a path or a workflow could read. */
const PLAIN = /^[\w@][\w.@+!/-]*$/

/** Everything about the tag is in order but, perhaps, its name. */
const judgeTag = (name: string, tagPattern: TagPattern, versionScheme: SchemeInput) =>
  judge(
    policy({ tagPattern, versionScheme, channels: ['stable', 'post', 'rc', 'beta', 'alpha', 'dev', 'other'] }),
    event({ ref: `refs/tags/${name}` }),
    known(people()),
    () =>
      Promise.resolve(
        sourceDouble({
          snapshot: known(snapshot({ tag: tagState({ writtenName: name }), tags: { names: [name], complete: true } })),
        }),
      ),
    ports,
  )

const decisions = { allowed: 0, denied: 0, undetermined: 0 }

property(
  'tag names: judged and told as text, whatever they are',
  { cases: 100, most: 600 },
  fc.tuple(fc.oneof(tagName, releaseTag, releaseTag), fc.constantFrom(...PATTERNS), fc.constantFrom(...SCHEME_INPUTS)),
  async ([name, tagPattern, scheme]) => {
    const judgement = await judgeTag(name, tagPattern, scheme)
    const { outputs } = publishHarmlessly(judgement)
    const { decision } = judgement.report
    decisions[decision]++
    if (decision === 'allowed') {
      expect(name).toMatch(PLAIN)
      expect(outputs['tag']).toBe(name)
      expect(name).toContain(outputs['version'])
    }
    expect(['', name]).toContain(outputs['tag'])
  },
  () => {
    const { allowed, denied } = decisions
    expect(Math.min(allowed, denied)).toBeGreaterThan(0)
  },
)

property(
  'tag names: very long ones are judged in time',
  { cases: 5, most: 50 },
  fc.tuple(
    fc.oneof(tagName, releaseTag),
    fc.constantFrom('1', '.1', 'a', '-', '@', '/x', '1!', '+', 'rc', '\u202e'),
    fc.integer({ min: 200, max: 4_000 }),
    fc.constantFrom(...PATTERNS),
    fc.constantFrom(...SCHEME_INPUTS),
  ),
  async ([name, more, times, tagPattern, scheme]) => {
    const long = name + more.repeat(times)
    if (isTagName(long)) publishHarmlessly(await judgeTag(long, tagPattern, scheme))
  },
)

// Windows has no such shell.
if (process.platform !== 'win32') {
  property(
    'commands: a shell reads a name as the one word that it is',
    { cases: 5, most: 50 },
    fc.array(fc.oneof(nearTagName, tagName), { minLength: 50, maxLength: 50 }),
    (names) => {
      const words = names.map((name) => wellFormed(name).replaceAll('\0', ''))
      const read = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`], { encoding: 'utf8' })
      expect(read.split('\0').slice(0, -1)).toEqual(words)
    },
  )
}
