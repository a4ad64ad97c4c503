// `migrate:create [name]` writes the SQLite migration from the last one to the model of today;
// `migrate:check` fails when there is something to write. Neither opens a database.
import './withoutDatabase'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { findDifferences, findUnlisted } from '@/platform/database/compareSchema'
import { migrations } from '@/platform/database/migrations'

const [command, name] = process.argv.slice(2)

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
process.exitCode = command === 'create' ? await create(payload) : await check(payload)

async function create(payload: Payload): Promise<number> {
  const differences = await findDifferences(payload)
  if (differences.length === 0) return say('The migrations fit the model; there is nothing to write.')
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  return say('Read the new file in src/platform/database/migrations before you commit it.')
}

async function check(payload: Payload): Promise<number> {
  const listed = migrations.map((migration: { name: string }) => migration.name)
  const differences = [...(await findDifferences(payload)), ...(await findUnlisted(payload, listed))]
  if (differences.length === 0) return say('The migrations fit the model.')
  say(`The migrations do not fit the model: ${differences.join(', ')}. Run: npm run migrate:create`)
  return 1
}

function say(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}
