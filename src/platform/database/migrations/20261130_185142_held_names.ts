import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tasks\` ADD \`writer\` text;`)
  await db.run(sql`CREATE INDEX \`writer_openedAt_idx\` ON \`tasks\` (\`writer\`,\`opened_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`writer_openedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`tasks\` DROP COLUMN \`writer\`;`)
}
