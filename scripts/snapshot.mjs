// `npm run snapshot -- FOLDER [--database mongodb]`: enters the same newsroom as ever into a fresh database and writes one
// file per answer into FOLDER. Two folders of one database with the same bytes: behaviour is the same (docs/contributing.md).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findMongod } from '../tests/helpers/run/findMongod.js'
import { memoryFolder } from '../tests/helpers/run/memoryFolder.js'
import mongodbSetup from '../tests/helpers/run/mongodbSetup.js'
import mongodbTeardown from '../tests/helpers/run/mongodbTeardown.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string', default: 'sqlite' } },
})
const [target] = positionals
const { database } = values

if (positionals.length !== 1 || !['sqlite', 'mongodb'].includes(database))
  end('Usage: npm run snapshot -- FOLDER [--database sqlite|mongodb]')
if ((await readdir(target).catch(() => [])).length > 0) end(`${target} is not empty.`)

const place = await mkdtemp(path.join(await memoryFolder(), 'imprimatur-snapshot-'))
try {
  const ordered = ['--import', './scripts/snapshot/orderedIds.mjs']
  const script = [
    '--conditions=production',
    ...ordered,
    'scripts/run.mjs',
    'scripts/snapshot/index.ts',
    target,
  ]
  const child = spawn(process.execPath, script, {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: database === 'mongodb' ? await mongodb() : `file:${path.join(place, 'snapshot.db')}`,
      MEDIA_DIR: path.join(place, 'media'),
      PAYLOAD_SECRET: 'only for snapshots: 0123456789abcdef',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      MAIL_FROM: 'Newsroom <news@example.org>',
      SITE_URL: 'https://cms.example.org',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'fatal',
      RATE_LIMIT: 'off',
      WEBHOOK_ALLOW_HOSTS: '127.0.0.1',
    },
  })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
} finally {
  await mongodbTeardown()
  await rm(place, { recursive: true, force: true })
}

async function mongodb() {
  const absent = await findMongod()
  if (absent) end(`There is no MongoDB here: ${absent}.`)
  await mongodbSetup()
  const address = new URL(process.env.TEST_MONGODB_BASE)
  address.pathname = '/imprimatur-snapshot'
  return address.href
}

function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
