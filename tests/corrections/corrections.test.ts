// Each correction of src/platform/payload is needed: Payload as it comes still has the fault. A test that fails here says that
// Payload was mended, and that the module can go.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, it } from '@jest/globals'
import { corrections } from '../../scripts/corrections'
import { type DatabaseName, type Plain, startPlain } from './plainPayload'

interface Symptom {
  symptom: (plain: Plain) => Promise<void>
  /** Of which database the fault is; what has nothing to do with a database is shown on SQLite. */
  database?: DatabaseName
  /** For one that breaks something. */
  isLast?: boolean
}

const ours: DatabaseName = process.env.DATABASE_URL?.startsWith('mongodb') ? 'mongodb' : 'sqlite'

// One after the other: Jest's loader mixes modules up that are asked for at once.
const all: (Symptom & { name: string })[] = []
for (const { name } of corrections()) all.push({ ...(await import(`./symptoms/${name}.ts`)), name })

let folder: string
let plain: Plain

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-plain-'))
  plain = await startPlain(ours, { folder, address: String(process.env.DATABASE_URL) })
})

afterAll(async () => {
  await plain?.close()
  await rm(folder, { recursive: true, force: true })
})

const shown = all
  .filter(({ database = 'sqlite' }) => database === ours)
  .sort(({ isLast: one = false }, { isLast: other = false }) => Number(one) - Number(other))

it.each(shown)('$name', ({ symptom }) => symptom(plain))
