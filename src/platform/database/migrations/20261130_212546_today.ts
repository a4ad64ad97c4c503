import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`languages\` text;`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_idx\` ON \`reviews\` (\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_stage_updatedAt_idx\` ON \`reviews\` (\`owner_id\`,\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_rights_until_idx\` ON \`media\` (\`rights_until\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_rights_until_idx\` ON \`_media_v\` (\`version_rights_until\`);`)
  await db.run(sql`CREATE INDEX \`consents_valid_until_idx\` ON \`consents\` (\`valid_until\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_rights_until_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_rights_until_idx\`;`)
  await db.run(sql`DROP INDEX \`consents_valid_until_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`owner_stage_updatedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`languages\`;`)
}
