/**
 * Events that outsiders can cause and that run with the repository's secrets, or on the default branch for a run that
 * somebody else started. Registries refuse their identity
 * (https://docs.github.com/en/actions/reference/security/secure-use).
 */
export const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])
