import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_podcast_idx\`;`)
  await db.run(sql`DROP INDEX \`type_endedAt_firstPublishedAt_document_idx\`;`)
  await db.run(sql`DROP INDEX \`type_endedAt_publishedAt_document_idx\`;`)
  await db.run(sql`DROP INDEX \`type_endedAt_date_document_idx\`;`)
  await db.run(sql`DROP INDEX \`type_endedAt_slug_document_idx\`;`)
  await db.run(sql`DROP INDEX \`type_endedAt_kind_firstPublishedAt_document_idx\`;`)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_at_idx\` ON \`publications\` (\`published_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`publications_published_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`publications_podcast_idx\` ON \`publications\` (\`podcast\`);`)
  await db.run(sql`CREATE INDEX \`type_endedAt_firstPublishedAt_document_idx\` ON \`publications\` (\`type\`,\`ended_at\`,\`first_published_at\`,\`document\`);`)
  await db.run(sql`CREATE INDEX \`type_endedAt_publishedAt_document_idx\` ON \`publications\` (\`type\`,\`ended_at\`,\`published_at\`,\`document\`);`)
  await db.run(sql`CREATE INDEX \`type_endedAt_date_document_idx\` ON \`publications\` (\`type\`,\`ended_at\`,\`date\`,\`document\`);`)
  await db.run(sql`CREATE INDEX \`type_endedAt_slug_document_idx\` ON \`publications\` (\`type\`,\`ended_at\`,\`slug\`,\`document\`);`)
  await db.run(sql`CREATE INDEX \`type_endedAt_kind_firstPublishedAt_document_idx\` ON \`publications\` (\`type\`,\`ended_at\`,\`kind\`,\`first_published_at\`,\`document\`);`)
}
