import type { Evidence } from './rule.ts'
import type { Control, Finding, KnownSettings, Place, Severity } from './control.ts'
import type { AuditPolicy } from '../model/audit-policy.ts'
import { tagGlob } from '../model/version/sample-tags.ts'
import type { SettingName, Settings } from '../model/settings.ts'

/** What became of one control. */
export interface ControlResult {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly status: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  /** Why it is unknown, as `facts/what`; else empty. */
  readonly code: string
  /** One sentence for a person. */
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly fix: string
  /** The permission that would show it; empty unless it is unknown. */
  readonly permissions: readonly string[]
  readonly places: readonly Place[]
  readonly evidence: Evidence
}

/** A control of any kind, as the registry holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- needs differ from control to control, and judge takes them
export type AnyControl = Control<any>

/** Puts `control` to `settings`. A setting that is unknown makes the result unknown before the control's code runs. */
export function evaluate(control: AnyControl, settings: Settings, policy: AuditPolicy): ControlResult {
  const { id, title, severity, permissions } = control
  const nothing = { code: '', message: '', expected: '', found: '', fix: '', permissions: [], places: [], evidence: {} }
  const base = { id, title, severity, ...nothing }
  const finding = judge(control, settings, policy)
  if ('known' in finding) {
    const { code, missing, fix } = finding
    return { ...base, status: 'unknown', code: `facts/${code}`, message: missing, found: missing, fix, permissions }
  }
  if (finding.status !== 'fail') return { ...base, ...finding }
  const { expected, found } = finding
  const fix = fillIn(finding.fix ?? control.fix, settings, policy)
  return { ...base, ...finding, fix, message: `Expected ${expected}; found ${found}.` }
}

function judge(control: AnyControl, settings: Settings, policy: AuditPolicy): Finding {
  const given: Record<string, unknown> = {}
  for (const name of control.needs as readonly SettingName[]) {
    const fact = settings[name]
    if (!fact.known) return fact
    given[name] = fact.value
  }
  return control.judge(given as KnownSettings<SettingName>, policy)
}

/** `fix` with the names of this repository in the place of `{owner}` and the like, where a
 * shell reads them as they are between quotes. */
function fillIn(fix: string, { repository }: Settings, { environment, workflows, tagPattern }: AuditPolicy): string {
  const names: Record<string, string> = {
    ...(repository.known
      ? { owner: repository.value.owner, repo: repository.value.name, branch: repository.value.defaultBranch }
      : {}),
    environment,
    tags: tagGlob(tagPattern),
    workflow: workflows[0] ?? '',
  }
  return fix.replace(/\{(\w+)\}/g, (placeholder, key: string) => {
    const name = names[key] ?? ''
    return /^[\w./@*[\]-]+$/.test(name) ? name : placeholder
  })
}
