// Makes the SQLite file that every test file copies: by the committed migrations, or, while these lag behind the
// model (`npm run migrate:check` refuses that), from the model itself.

import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { findDifferences } from '@/platform/database/compareSchema'
import { migrations } from '@/platform/database/migrations'

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const differences = await findDifferences(payload)
if (differences.length > 0) {
  process.stderr.write(
    `The migrations lag behind the model (${differences.join(', ')}); the tests use the model.\n`,
  )
  process.env.PAYLOAD_MIGRATING = 'true'
}
await payload.db.connect?.()
if (differences.length > 0) await makeFromModel(payload)
await payload.destroy()

async function makeFromModel(payload: Payload): Promise<void> {
  const db = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const statements = await generateMigration(db.defaultDrizzleSnapshot, await generateDrizzleJson(db.schema))
  for (const statement of statements) await db.client.execute(statement)
  for (const { name } of migrations as { name: string }[]) {
    await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 }, overrideAccess: true })
  }
}
