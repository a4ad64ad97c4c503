// Finds the MongoDB to test against: TEST_MONGODB_URI, MONGOMS_SYSTEM_BINARY, PATH, scripts/fetch-mongod.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fetchMongod } from '../../../scripts/fetchMongod.js'

/** Leaves the binary in TEST_MONGOD; answers why there is none, or nothing. */
export async function findMongod() {
  if (process.env.TEST_MONGODB_URI) return
  const named = process.env.MONGOMS_SYSTEM_BINARY
  if (named) return tryBinary(named, 'MONGOMS_SYSTEM_BINARY')
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, process.platform === 'win32' ? 'mongod.exe' : 'mongod'))
    .find((file) => existsSync(file))
  if (onPath && !tryBinary(onPath, 'PATH')) return
  const fetched = await fetchMongod()
  if (!fetched.binary) return fetched.reason
  process.env.TEST_MONGOD = fetched.binary
}

function tryBinary(binary, source) {
  try {
    execFileSync(binary, ['--version'], { stdio: 'ignore', timeout: 10_000 })
  } catch {
    return `${source} names ${binary}, which does not run`
  }
  process.env.TEST_MONGOD = binary
}
