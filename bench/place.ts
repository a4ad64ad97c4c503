// A database and a folder for a process that is measured: its own, and gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

export interface Place {
  /** What the process is to have in its environment. */
  env: Record<string, string>
  drop: () => Promise<void>
}

/** @param mongodb address of a server, on which the database is made; otherwise it is an SQLite file */
export const makePlace = (mongodb: string | undefined): Place => {
  const folder = mkdtempSync(path.join(tmpdir(), 'imprimatur-bench-'))
  const database = mongodb ? ownDatabase(mongodb) : `file:${path.join(folder, 'bench.db')}`
  return {
    env: {
      DATABASE_URL: database,
      PAYLOAD_SECRET: 'a secret for a benchmark, thirty-two characters',
      MEDIA_DIR: path.join(folder, 'media'),
      LOG_LEVEL: 'error',
      RATE_LIMIT: 'off',
      NODE_ENV: 'production',
      SITE_URL: 'http://localhost',
      HOST: '127.0.0.1',
    },
    drop: async () => {
      rmSync(folder, { recursive: true, force: true })
      if (mongodb) await dropDatabase(database)
    },
  }
}

let made = 0

const ownDatabase = (address: string): string => {
  const url = new URL(address)
  made += 1
  url.pathname = `/imprimatur-bench-${process.pid}-${made}`
  return url.href
}

const dropDatabase = async (url: string): Promise<void> => {
  const client = new MongoClient(url)
  await client.db().dropDatabase()
  await client.close()
}
