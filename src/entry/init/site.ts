import { findRemote } from '../../git/find-remote.ts'
import { gitIn } from '../../git/git.ts'
import type { Remote } from '../../git/remote.ts'
import { createClient, type Client } from '../../github/client/client.ts'
import { withRetries } from '../../github/client/retry.ts'
import { createTransport } from '../../github/client/transport.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import type { Terminal } from '../terminal.ts'

/** What the command works on: the files of one working tree and the settings of one repository. */
export interface Site {
  readonly root: string
  readonly remote: Remote
  readonly token: string
  readonly terminal: Terminal
}

/** Finds the working tree and its repository on GitHub. */
export async function openSite(
  given: { readonly repository?: string | undefined; readonly token?: string | undefined },
  terminal: Terminal,
): Promise<Site> {
  const git = gitIn(terminal.directory)
  const remote = await findRemote(git, given.repository, terminal.env)
  if (remote === undefined) {
    throw new ConfigurationError([
      'expected a repository on GitHub; found no remote "origin". Add it, or pass --repository OWNER/REPO.',
    ])
  }
  const top = await git(['rev-parse', '--show-toplevel'])
  const root = top.exitCode === 0 ? top.stdout.replace(/\r?\n$/, '') : terminal.directory
  return { root, remote, token: given.token ?? terminal.env['RELEASE_GATE_TOKEN'] ?? '', terminal }
}

/** A client of GitHub for the site. */
export const openClient = ({ token, remote }: Site): Client =>
  createClient(token, remote.apiUrl, withRetries(createTransport()))

/** Whether the user at the terminal answers yes. */
export const confirms = async ({ ask }: Terminal, question: string): Promise<boolean> =>
  /^y(?:es)?$/i.test((await ask?.(`${question} [y/N] `))?.trim() ?? '')
