// The secret that signs sessions. Production must bring its own; elsewhere one is made once and kept under data/.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from './environment'

const shortest = 32

/** @throws {EnvironmentError} in production without a secret, anywhere with one that is too short */
export function findSecret(given: { secret?: string; production: boolean; file: string }): string {
  if (given.secret && given.secret.length >= shortest) return given.secret
  if (given.secret) {
    throw new EnvironmentError(`PAYLOAD_SECRET is shorter than ${shortest} characters: ${howTo}`)
  }
  if (given.production) {
    throw new EnvironmentError(
      `PAYLOAD_SECRET is missing, and production does not start without one: ${howTo}`,
    )
  }
  return keptSecret(given.file)
}

const howTo = 'make one with `openssl rand -base64 48`, keep it, and set PAYLOAD_SECRET to it.'

function keptSecret(file: string): string {
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept.length >= shortest) return kept
  const secret = randomBytes(48).toString('base64')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secret
}
