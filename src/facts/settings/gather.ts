import { matchNames } from '../match-names.ts'
import { aliasesFor, readPolicyFile } from '../people/read-policy-file.ts'
import { allKnown, known, mapFact, unknown, type Fact } from '../../model/fact.ts'
import type { FileState } from '../../model/release-facts.ts'
import { fnmatch } from '../../model/glob/fnmatch.ts'
import { readName } from '../../model/version/read-name.ts'
import { compareVersions } from '../../model/version/scheme.ts'
import type { Version } from '../../model/version/version.ts'
import type { AuditPolicy } from '../../model/audit-policy.ts'
import { sampleTags } from '../../model/version/sample-tags.ts'
import { bypassOf, rulesetTitle } from '../../model/rulesets.ts'
import {
  isNotSet,
  type BranchRules,
  type EnvironmentState,
  type LiveRuleset,
  type Look,
  type MaintainerAccount,
  type MaintainersFile,
  type SettingName,
  type Settings,
  type TagRules,
  type TagRuleSource,
  type WorkflowAtTag,
} from '../../model/settings.ts'
import type { PublishWorkflow } from '../../model/workflow/publish-workflow.ts'
import { readPublishWorkflow } from '../../model/workflow/read-publish-workflow.ts'
import type { SettingsSource } from './source.ts'

/** Reads every setting that a control can ask for; those that need no other are asked for side by side. */
export async function gatherSettings(policy: AuditPolicy, source: SettingsSource): Promise<Settings> {
  const aliases = aliasesFor(policy.maintainersFile)
  const paths = [policy.maintainersFile, ...policy.workflows, ...(aliases === undefined ? [] : [aliases])]
  const look = source.look(paths)
  const ofLook = async <T>(read: (seen: Look) => Promise<Fact<T>>): Promise<Fact<T>> => {
    const seen = await look
    return seen.known ? read(seen.value) : seen
  }
  const environment = readEnvironment(policy, source, look)
  const actionsPolicy = source.actionsPolicy()
  const releases = ofLook((seen) => releasesOf(policy, seen))
  const maintainers = ofLook((seen) => readMaintainers(policy, seen))
  const asked: { readonly [Name in SettingName]: Promise<Settings[Name]> } = {
    repository: look,
    branches: ofLook((seen) => branchesOf(seen, source, actionsPolicy)),
    tagRules: tagRulesOf(policy, source, releases),
    releaseTags: releases.then((tags) => mapFact(tags, (all) => all.map(({ name }) => name))),
    environment,
    actionsPolicy,
    workflowPermissions: source.workflowPermissions(),
    immutableReleases: source.immutableReleases(actionsPolicy),
    repositorySecrets: source.repositorySecrets(),
    environmentSecrets: environmentSecrets(policy, source, environment),
    organizationSecrets: ofLook(async ({ ownerIsOrganization }) =>
      ownerIsOrganization ? source.organizationSecrets() : known([]),
    ),
    maintainers,
    maintainerAccounts: accountsOf(source, maintainers),
    publishWorkflow: look.then((seen) => (seen.known ? publishWorkflow(policy, seen.value) : seen)),
    publishWorkflowAtTag: ofLook((seen) => workflowAtTag(policy, seen, source, releases)),
  }
  const settled = Object.entries(asked).map(async ([name, fact]) => [name, await fact] as const)
  return Object.fromEntries(await Promise.all(settled)) as unknown as Settings
}

/** A repository that the token does not see has no environment for it either, and that tells nothing. */
async function readEnvironment(policy: AuditPolicy, source: SettingsSource, look: Promise<Fact<Look>>) {
  const [found, seen] = await Promise.all([source.environment(policy.environment), look])
  return found.known && found.value.status === 'missing' && !seen.known ? seen : found
}

async function branchesOf(
  { defaultBranch, hasDevelop }: Look,
  source: SettingsSource,
  administration: Promise<Fact<unknown>>,
): Promise<Fact<readonly BranchRules[]>> {
  if (defaultBranch === '') return unknown('not-found', 'The repository is empty: it has no branch.', 'Push a branch.')
  const names = hasDevelop && defaultBranch !== 'develop' ? [defaultBranch, 'develop'] : [defaultBranch]
  const read = await Promise.all(
    names.map(async (name): Promise<Fact<BranchRules>> => {
      const [rulesets, classic] = await Promise.all([source.branchRulesets(name), source.classicProtection(name)])
      if (!rulesets.known) return rulesets
      const branch = { name, isDefault: name === defaultBranch, sources: rulesets.value }
      if (classic.known) {
        return known(classic.value === undefined ? branch : { ...branch, sources: [...branch.sources, classic.value] })
      }
      return known(isNotSet(classic, await administration) ? branch : { ...branch, unseen: classic })
    }),
  )
  return allKnown(read)
}

async function tagRulesOf(
  policy: AuditPolicy,
  source: SettingsSource,
  releases: Promise<Fact<readonly ReleaseTag[]>>,
): Promise<Fact<TagRules>> {
  const [rulesets, tags] = await Promise.all([source.tagRulesets(), releases])
  if (!tags.known) return tags
  const names = tags.value.map(({ name }) => name)
  const samples = sampleTags(policy.tagPattern, policy.versionScheme, names)
  return mapFact(rulesets, (all) => ({ sources: all.map((ruleset) => toTagRuleSource(ruleset, samples)) }))
}

function toTagRuleSource(ruleset: LiveRuleset, samples: readonly string[]): TagRuleSource {
  const name = rulesetTitle(ruleset.name, ruleset.source_type)
  const has = (type: string): boolean => ruleset.rules.some((rule) => rule.type === type)
  return {
    name,
    coversReleases: covers(ruleset.conditions.ref_name, samples),
    restrictsCreation: has('creation'),
    restrictsUpdate: has('update'),
    restrictsDeletion: has('deletion'),
    bypass: bypassOf(ruleset, name),
  }
}

/** Without a tag to try it on, only a ruleset over every tag is sure to cover those to come. */
function covers({ include, exclude }: LiveRuleset['conditions']['ref_name'], samples: readonly string[]): boolean {
  const matches = (patterns: readonly string[], tag: string): boolean =>
    patterns.some((each) => each === '~ALL' || fnmatch(each, `refs/tags/${tag}`))
  if (samples.length === 0) return include.includes('~ALL') && exclude.length === 0
  return samples.every((tag) => matches(include, tag) && !matches(exclude, tag))
}

interface ReleaseTag {
  readonly name: string
  readonly commit: string | undefined
  readonly version: Version
}

/** The tags that are releases by their names, the highest version first. */
async function releasesOf(
  { tagPattern, versionScheme }: AuditPolicy,
  { tags }: Look,
): Promise<Fact<readonly ReleaseTag[]>> {
  const splits = await matchNames(
    tagPattern,
    tags.map(({ name }) => name),
  )
  if (splits === undefined) {
    return unknown(
      'version-missing',
      'The regular expression in tag-pattern took too long on the tags of the repository.',
      'Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.',
    )
  }
  const releases = tags.flatMap(({ name, commit }, index) => {
    const reading = readName(splits[index] ?? [], versionScheme)
    return reading.outcome === 'release' ? [{ name, commit, version: reading.version }] : []
  })
  return known(releases.sort((a, b) => compareVersions(b.version, a.version) ?? 0))
}

async function environmentSecrets(
  policy: AuditPolicy,
  source: SettingsSource,
  environment: Promise<Fact<EnvironmentState>>,
): Promise<Fact<readonly string[]>> {
  const found = await environment
  if (!found.known) return found
  return found.value.status === 'missing' ? known([]) : source.environmentSecrets(policy.environment)
}

async function readMaintainers(
  { maintainersFile, workflows }: AuditPolicy,
  { files }: Look,
): Promise<Fact<MaintainersFile>> {
  const [file] = files
  const aliases = files[1 + workflows.length]
  if (file === undefined || file.status === 'missing') return known({ status: 'missing' })
  if (file.status === 'unusable') return known({ status: 'unusable', problem: file.problem })
  return known({ status: 'read', file: await readPolicyFile(maintainersFile, file.text, aliases) })
}

async function accountsOf(
  source: SettingsSource,
  maintainers: Promise<Fact<MaintainersFile>>,
): Promise<Fact<readonly MaintainerAccount[]>> {
  const file = await maintainers
  if (!file.known) return file
  const people = file.value.status === 'read' ? file.value.file.people : []
  const accounts = people.map(async (entry) =>
    mapFact(await source.collaborator(entry.login), (account) => ({
      entry,
      account: account.status === 'none' ? undefined : account,
    })),
  )
  return allKnown(await Promise.all(accounts))
}

/** The first of the workflow files that is there. */
function workflowFile({ workflows }: AuditPolicy, { files }: Look): { path: string; file: FileState } | undefined {
  const found = workflows.map((path, index) => ({ path, file: files[index + 1] ?? { status: 'missing' as const } }))
  return found.find(({ file }) => file.status !== 'missing')
}

function publishWorkflow(policy: AuditPolicy, look: Look): Fact<PublishWorkflow> {
  const found = workflowFile(policy, look)
  if (found === undefined) {
    return unknown(
      'not-found',
      `There is no publish workflow on ${look.defaultBranch}: looked for ${policy.workflows.join(', ')}.`,
      'Name the file in the input `workflow`.',
    )
  }
  const { path, file } = found
  const problem = (what: string) => unknown('malformed', `${path} cannot be read: ${what}.`, `Correct ${path}.`)
  if (file.status !== 'text') return problem(file.status === 'unusable' ? file.problem : 'it is not there')
  const workflow = readPublishWorkflow(path, file.text)
  return 'problem' in workflow ? problem(`line ${workflow.line}: ${workflow.problem}`) : known(workflow)
}

async function workflowAtTag(
  policy: AuditPolicy,
  look: Look,
  source: SettingsSource,
  releases: Promise<Fact<readonly ReleaseTag[]>>,
): Promise<Fact<WorkflowAtTag>> {
  const tags = await releases
  if (!tags.known) return tags
  const found = workflowFile(policy, look)
  const path = found?.path ?? policy.workflows[0] ?? ''
  const textOf = (file: FileState | undefined): string | undefined => (file?.status === 'text' ? file.text : undefined)
  const [newest] = tags.value
  const onBranch = textOf(found?.file)
  if (newest?.commit === undefined) return known({ path, tag: undefined, atTag: undefined, onBranch })
  const atTag = await source.file(newest.commit, path)
  return mapFact(atTag, (file) => ({ path, tag: newest.name, atTag: textOf(file), onBranch }))
}
