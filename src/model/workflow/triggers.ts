/**
 * Events that outsiders can trigger and that run with the secrets of the repository. Registries refuse the identity tokens
 * of these runs
 * (https://docs.github.com/en/actions/reference/security/secure-use).
 */
export const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])
