// Makes one SQLite file with the schema in it; every test file starts from a copy (see sqliteEnvironment).
import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { makePreparedFolder } from './preparedFolder.js'

export default async function sqliteSetup() {
  // The browser's set-up asks for it too.
  if (process.env.TEST_SQLITE_TEMPLATE) return
  await makePreparedFolder()
  const folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-sqlite-'))
  const template = path.join(folder, 'template.db')
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', 'scripts/run.mjs', 'tests/helpers/run/makeTemplate.ts'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: `file:${template}`,
        PAYLOAD_SECRET: 'only for the tests',
      },
    },
  ).catch((error) => Promise.reject(new Error(`No SQLite template: ${error.stderr || error.message}`)))
  process.stderr.write(stderr)
  process.env.TEST_SQLITE_TEMPLATE = template
}
