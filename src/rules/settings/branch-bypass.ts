import { withoutBypass } from './shared/bypass.ts'
import { hasPullRequests, hasStatusChecks } from './shared/branch-rules.ts'
import { defineControl } from '../rule.ts'
import type { BranchRule } from '../../model/recommended.ts'
import type { RuleSource } from '../../model/settings.ts'

/** The rules that the other controls require. */
const RULES: Readonly<Record<BranchRule, readonly [name: string, holds: (source: RuleSource) => boolean]>> = {
  pull_request: ['pull requests', hasPullRequests],
  required_status_checks: ['status checks', hasStatusChecks],
  required_linear_history: ['linear history', ({ linearHistory }) => linearHistory],
  non_fast_forward: ['force pushes', ({ blocksForcePush }) => blocksForcePush],
  deletion: ['deletion', ({ blocksDeletion }) => blocksDeletion],
}

export const branchBypass = defineControl({
  id: 'branch-bypass',
  title: 'The rules of the branch apply to everyone',
  why: 'If administrators can bypass a rule, a stolen token of an administrator can bypass it too.',
  fix: 'Settings → Rules → Rulesets → the ruleset → Bypass list: remove every entry (`gh api repos/{owner}/{repo}/rulesets` lists the rulesets); with classic protection `gh api --method POST repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`.',
  permissions: ['administration: write (only people who can edit a ruleset see its bypass list)'],
  severity: 'error',
  needs: ['branches'],
  judge: ({ branches }) =>
    withoutBypass(
      branches.flatMap(({ name, sources, unseen }) =>
        Object.values(RULES).map(([rule, holds]) => ({
          rule: `${rule} on ${name}`,
          bypasses: sources.filter(holds).map(({ bypass }) => bypass),
          unseen,
        })),
      ),
    ),
})
