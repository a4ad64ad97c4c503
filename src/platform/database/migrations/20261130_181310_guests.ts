import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`review_links\` ADD \`sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_policy_policies_steps\` ADD \`guests\` text DEFAULT 'beside';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`review_links\` DROP COLUMN \`sent_at\`;`)
  await db.run(sql`ALTER TABLE \`editorial_policy_policies_steps\` DROP COLUMN \`guests\`;`)
}
