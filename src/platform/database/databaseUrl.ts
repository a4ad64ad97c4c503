// DATABASE_URL, read once: which database it means, and how to name it without its password.
import path from 'node:path'

export type DatabaseTarget = { kind: 'sqlite'; file: string } | { kind: 'mongodb'; url: string }

/** The start must end: `message` is one sentence for the operator, without any password in it. */
export class DatabaseConnectionError extends Error {
  override readonly name = 'DatabaseConnectionError'
}

export const defaultDatabaseUrl = 'file:./data/imprimatur.db'

/**
 * Says which database an address means.
 *
 * @param url `file:…` (a path, relative to the working directory or absolute) or `mongodb://…` / `mongodb+srv://…`;
 *   empty or absent means {@link defaultDatabaseUrl}.
 * @throws DatabaseConnectionError when the address is neither.
 */
export function parseDatabaseUrl(url: string | undefined): DatabaseTarget {
  const address = url?.trim() || defaultDatabaseUrl
  if (/^mongodb(\+srv)?:\/\/[^/?]/.test(address)) return { kind: 'mongodb', url: address }
  if (address.startsWith('file:')) return { kind: 'sqlite', file: path.resolve(filePath(address)) }
  throw new DatabaseConnectionError(
    `DATABASE_URL is "${redactUrl(address)}", but it must start with file:, mongodb:// or mongodb+srv://.`,
  )
}

/** The address without user name, password and options, fit for logs and messages. */
export function redactUrl(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0] ?? ''
  const rest = url.slice(scheme.length)
  // The last @ of all: a password with an unescaped ? or / must not be taken for options.
  const at = rest.lastIndexOf('@')
  const place = rest.slice(at + 1).split(/[?#]/)[0] ?? ''
  return scheme + (at < 0 ? '' : '…@') + place
}

function filePath(address: string): string {
  const raw = (address.slice('file:'.length).split(/[?#]/)[0] ?? '').replace(/^\/\/(localhost)?(?=\/)/, '')
  if (raw === '' || raw === '/' || raw.startsWith(':memory:') || raw.startsWith('//')) {
    throw new DatabaseConnectionError(
      `DATABASE_URL is "${redactUrl(address)}", but it must name a file, such as ${defaultDatabaseUrl}.`,
    )
  }
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
