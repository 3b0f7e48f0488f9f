import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A self-signed certificate for `names`, such as `DNS:github.test` or `IP:127.0.0.1`, by openssl where there is one. */
export function makeCertificate(names: string): Certificate | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'release-gate-tls-'))
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
  const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test'.split(' ')
  try {
    execFileSync('openssl', ['req', ...options, '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } catch {
    return undefined
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
