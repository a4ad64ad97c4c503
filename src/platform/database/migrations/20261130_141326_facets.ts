import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { renewOnSqlite } from '@/platform/database/listIndex/earlier'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  for (const statement of renewOnSqlite) await db.run(sql.raw(statement))
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`podcast\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`podcast\` text;`)
}
