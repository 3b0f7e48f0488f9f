/** Every input of the action and flag of the command line: the source of action.yml and of the table in the README. */
export const INPUTS = {
  'allowed-users': {
    default: '',
    description:
      'Logins that may release, separated by commas or new lines. `@` is optional. `login:12345` pins the account ID. `name[bot]` names an app. Logins are compared whole and case-insensitively.',
  },
  'maintainers-file': {
    default: '.github/MAINTAINERS',
    description:
      'File that lists who may release: a path on the default branch, or `owner/repo:path` in another repository. A file named OWNERS or CODEOWNERS is read in that format. An empty value turns the file off.',
  },
  'allowed-teams': {
    default: '',
    description:
      'Teams whose active members may release: `org/team-slug`, or `team-slug` for a team of the organization that owns the repository.',
  },
  token: { default: '${{ github.token }}', description: 'Token that reads the repository (`contents: read`).' },
  'team-token': {
    default: '',
    description:
      'Token that reads team membership: an App token or a personal access token with `Members: read`, which the workflow token cannot have. Empty: `token` is used.',
  },
  tag: {
    default: '',
    description: 'Tag to judge in a run that no tag triggered (`workflow_dispatch`).',
  },
  'tag-pattern': {
    default: 'v{version}',
    description:
      'Form of the release tags: a template with `{version}` and optionally `{package}`, such as `{package}@{version}`, or a `/regex/` with a named group `version` that matches the whole tag.',
  },
  'version-scheme': {
    default: 'auto',
    description:
      '`semver`, `pep440`, `calver` (`2026.11`, `24.04.1`), or `auto`: SemVer or PEP 440, each in its strict form.',
  },
  channels: {
    default: 'stable, post, rc, beta, alpha',
    description: 'Channels that may be released. `dev` and `other` are allowed only if they are listed.',
  },
  'release-branches': {
    default: '',
    description:
      "Branches that releases come from: the tag's commit must be on at least one. `*` and `**` are globs. A line such as `stable: main, release/*` applies to one channel. A line without a channel applies to all others. Empty: the default branch.",
  },
  'require-annotated': { default: 'true', description: 'Whether the tag must be annotated.' },
  'require-signature': {
    default: 'false',
    description: 'Whether the tag must have a verified signature by a signer who may release.',
  },
  'allowed-signers': {
    default: '',
    description:
      'Path on the default branch of an allowed signers file (`ssh-keygen`). Signatures are verified with its SSH keys and not by GitHub, and every signer in it may sign. Requires `require-signature: true`.',
  },
  'required-checks': {
    default: '',
    description:
      'Check runs and commit statuses that must have succeeded on the commit: exact names, or globs in which `*` matches any text, including slashes. `name@app-slug` pins the app that reports it. `name?` accepts skipped and neutral too. A comma inside parentheses is part of the name.',
  },
  'checks-timeout': {
    default: '0',
    description: 'Minutes to wait for required checks that are still running (0 to 350).',
  },
  'required-approvals': {
    default: '0',
    description:
      'Approvals that the pull request merged as this commit must have (0 to 20). An approval counts if it is of the last commit and by a person who wrote none of the commits.',
  },
  changelog: {
    default: '',
    description:
      'Path of a changelog in the format of Keep a Changelog, changesets or standard-version. At the tagged commit it must have an entry for the version. `{package}` in the path is the package of the tag.',
  },
  'changelog-date': {
    default: 'required',
    description:
      '`required`: the changelog entry must have a date, as in `## [1.2.3] - 2026-01-31`. `optional`: it may have none, as with changesets. A wrong or future date always fails.',
  },
  'version-files': {
    default: '',
    description:
      'Files that must declare the version of the tag: `pyproject.toml`, `package.json` or `Cargo.toml` in any folder, or `path:/regex/` with one group. `{package}` in a path is the package of the tag.',
  },
  'version-order': {
    default: 'line',
    description:
      '`line`: newer than every release of its MAJOR.MINOR line. `strict`: newer than every release. `any`: no order. A version that is already released under another spelling always fails.',
  },
  mode: {
    default: 'enforce',
    description:
      '`enforce`: the step fails when the release is not allowed. `report`: only the outputs say so. The step still fails on a wrong configuration.',
  },
} as const

export type InputName = keyof typeof INPUTS
