import { rm } from 'node:fs/promises'
import path from 'node:path'
import { removePreparedFolder } from './preparedFolder.js'

export default async function sqliteTeardown() {
  const template = process.env.TEST_SQLITE_TEMPLATE
  if (template) await rm(path.dirname(template), { recursive: true, force: true })
  await removePreparedFolder()
}
