import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`identity\` text;`)
  await db.run(sql`CREATE INDEX \`users_identity_idx\` ON \`users\` (\`identity\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`users_identity_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`identity\`;`)
}
