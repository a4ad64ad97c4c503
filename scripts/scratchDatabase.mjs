// Runs a script of ours on a newsroom of its own, made for it and thrown away, on either database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { findMongod } from '../tests/helpers/run/findMongod.js'
import { memoryFolder } from '../tests/helpers/run/memoryFolder.js'
import mongodbSetup from '../tests/helpers/run/mongodbSetup.js'
import mongodbTeardown from '../tests/helpers/run/mongodbTeardown.js'

export const databases = ['sqlite', 'mongodb']

/**
 * Ends this process with the code that the script ends with.
 *
 * @param script  its path, and what it is given
 * @param options  `database`, one of `databases`; `node`, more options of Node
 */
export async function runOnScratchDatabase(script, { database, node = [] }) {
  const place = await mkdtemp(path.join(await memoryFolder(), 'imprimatur-scratch-'))
  try {
    const child = spawn(
      process.execPath,
      ['--conditions=production', ...node, 'scripts/run.mjs', ...script],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          DATABASE_URL: database === 'mongodb' ? await mongodb() : `file:${path.join(place, 'scratch.db')}`,
          MEDIA_DIR: path.join(place, 'media'),
          PAYLOAD_SECRET: 'only for scratch: 0123456789abcdef',
          PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
          MAIL_FROM: 'Newsroom <news@example.org>',
          SITE_URL: 'https://cms.example.org',
          NODE_ENV: 'production',
          HOST: '127.0.0.1',
          LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
          RATE_LIMIT: 'off',
          WEBHOOK_ALLOW_HOSTS: '127.0.0.1',
        },
      },
    )
    const [code] = await once(child, 'exit')
    process.exitCode = code ?? 1
  } finally {
    if (database === 'mongodb') await mongodbTeardown()
    await rm(place, { recursive: true, force: true })
  }
}

async function mongodb() {
  const absent = await findMongod()
  if (absent) end(`There is no MongoDB here: ${absent}.`)
  await mongodbSetup()
  const address = new URL(process.env.TEST_MONGODB_BASE)
  address.pathname = '/imprimatur-scratch'
  return address.href
}

export function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
