import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const { env } = process
const folder = join(env.GITHUB_WORKSPACE, dirname(env['INPUT_SUBJECT-PATH']))
const sha256 = (name) =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: readdirSync(folder).map((name) => ({ name, digest: { sha256: sha256(name) } })),
  predicateType: env['INPUT_PREDICATE-TYPE'],
  predicate: JSON.parse(readFileSync(env['INPUT_PREDICATE-PATH'], 'utf8')),
}
writeFileSync(join(env.STAND_IN_ARTIFACTS, 'statement.json'), JSON.stringify(statement))
