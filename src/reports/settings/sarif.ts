import type { AnyControl } from '../../rules/rule.ts'
import type { AuditPolicy } from '../../model/audit-policy.ts'
import type { ControlReport, RepositoryReport } from './report.ts'

const SITE = 'https://github.com/org/release-gate/blob/main/docs/controls.md'

/**
 * The report of one repository as SARIF 2.1.0, for code scanning
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 * Code scanning wants a file for each alert: a setting that is in no file gets the publish workflow. A control that
 * cannot be seen is a notification and not a result, so that it neither opens nor closes an alert.
 */
export function sarif(
  { repository, controls }: RepositoryReport,
  rules: readonly AnyControl[],
  { workflows }: Pick<AuditPolicy, 'workflows'>,
) {
  const indexOf = (wanted: string): number => rules.findIndex(({ id }) => id === wanted)
  const unseen = controls.filter(({ status }) => status === 'unknown')
  const failed = controls.filter(({ status }) => status === 'fail')
  const driver = {
    name: 'release-gate audit',
    informationUri: 'https://github.com/org/release-gate',
    rules: rules.map(descriptor),
  }
  const notifications = unseen.map((control) => notification(control, indexOf(control.id)))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        automationDetails: { id: `release-gate-audit/${repository}/` },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: failed.flatMap((control) => results(control, indexOf(control.id), workflows[0] ?? 'README.md')),
      },
    ],
  }
}

const descriptor = ({ id, title, why, fix, severity }: AnyControl) => ({
  id,
  name: id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: fix.replaceAll('`', ''), markdown: fix },
  helpUri: `${SITE}#${id}`,
  defaultConfiguration: { level: severity },
  properties: {
    tags: ['security', 'release'],
    'security-severity': severity === 'error' ? '7.0' : '4.0',
    precision: 'very-high',
  },
})

const notification = ({ id, message, fix }: ControlReport, index: number) => ({
  level: 'note',
  message: { text: `${message} ${fix}` },
  associatedRule: { id, index },
})

function results(control: ControlReport, ruleIndex: number, elsewhere: string) {
  const { id, severity, places, fix } = control
  const at = places.length === 0 ? [{ path: elsewhere, line: 1, message: undefined }] : places
  return at.map(({ path, line, message = control.message }) => ({
    ruleId: id,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line },
        },
      },
    ],
    // A setting keeps its alert when the lines of the workflow move.
    ...(places.length === 0 ? { partialFingerprints: { primaryLocationLineHash: id } } : {}),
  }))
}
