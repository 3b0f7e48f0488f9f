import { unknown, type Unknown } from '../model/fact.ts'

/** Where the programs come from that facts are read with. */
const INSTALL: Readonly<Record<string, string>> = {
  git: 'Install git: `apt-get install git`, `apk add git`, `brew install git`, on Windows `winget install Git.Git`.',
  'ssh-keygen':
    'Install the OpenSSH client: `apt-get install openssh-client`, `apk add openssh-keygen`, on Windows the optional feature OpenSSH Client.',
  gpg: 'Install GnuPG: `apt-get install gnupg`, `apk add gnupg`, `brew install gnupg`, on Windows `winget install GnuPG.GnuPG`.',
}

/** A program that a fact is read with is not on this machine. */
export class ProgramMissing extends Error {
  readonly program: string

  constructor(program: string) {
    super(`${program} is not on PATH`)
    this.program = program
  }

  /** The fact that it was needed for. */
  get fact(): Unknown {
    const { program, message } = this
    const fix = INSTALL[program] ?? `Install ${program}, or correct its path in the configuration of git.`
    return unknown('program-missing', `${message}, and the gate needs it here.`, fix)
  }
}
