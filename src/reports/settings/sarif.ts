import type { ControlResult, AnyControl } from '../../rules/evaluate-control.ts'
import type { AuditPolicy } from '../../model/audit-policy.ts'
import type { RepositoryReport } from './report.ts'

const SITE = 'https://github.com/org/release-gate/blob/main/docs/controls.md'

/**
 * The report of one repository as SARIF 2.1.0, for code scanning
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 * A setting is in no file: then the place is the publish workflow. What could not be seen is no result but a
 * notification, so that an alert is neither opened nor closed by it.
 */
export function sarif(
  { repository, controls }: RepositoryReport,
  rules: readonly AnyControl[],
  { workflows }: Pick<AuditPolicy, 'workflows'>,
) {
  const ids = rules.map(({ id }) => id)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'release-gate audit',
            informationUri: 'https://github.com/org/release-gate',
            rules: rules.map(({ id, title, why, fix, severity }) => ({
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
            })),
          },
        },
        automationDetails: { id: `release-gate-audit/${repository}/` },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: controls
              .filter(({ status }) => status === 'unknown')
              .map(({ id, message, fix }) => ({
                level: 'note',
                message: { text: `${message} ${fix}` },
                associatedRule: { id, index: ids.indexOf(id) },
              })),
          },
        ],
        results: controls
          .filter(({ status }) => status === 'fail')
          .flatMap((control) => results(control, ids.indexOf(control.id), workflows[0] ?? 'README.md')),
      },
    ],
  }
}

function results({ id, severity, message, fix, places }: ControlResult, ruleIndex: number, elsewhere: string) {
  const at = places.length === 0 ? [{ path: elsewhere, line: 1 }] : places
  return at.map((place) => ({
    ruleId: id,
    ruleIndex,
    level: severity,
    message: { text: `${('message' in place ? place.message : undefined) ?? message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place.path), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line },
        },
      },
    ],
    // A setting keeps its alert when the lines of the workflow move.
    ...(places.length === 0 ? { partialFingerprints: { primaryLocationLineHash: id } } : {}),
  }))
}
