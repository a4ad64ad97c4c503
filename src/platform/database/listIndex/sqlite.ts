// The list indexes on SQLite: tables made from `publications` by triggers. A list column lies in a table of its own there,
// without what lists are sorted by, so no index of it can answer "the newest ten about water" without sorting them all.
// They can be dropped at any time: the next start makes them again.
import { createHash } from 'node:crypto'
import type { Client } from '@libsql/core/api'
import { orders } from './orders'

const columns = Object.values(orders)

/** What a row is sorted by; nothing sorts before everything, so an empty text stands for it and can be compared. */
const sorted = columns.map((column) =>
  column === 'date' || column === 'kind' ? `coalesce(p.${column}, '')` : `p.${column}`,
)

const insertFrom = (rows: string) =>
  `INSERT INTO publications_listed (list, publication, ${columns.join(', ')})
   SELECT n.id, p.id, ${sorted.join(', ')} FROM ${rows}`

const tables = [
  'CREATE TABLE publications_lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)',
  `CREATE TABLE publications_listed (list INTEGER NOT NULL, publication TEXT NOT NULL,
   ${columns.map((column) => `${column} TEXT NOT NULL`).join(', ')})`,
]

const contents = [
  `INSERT OR IGNORE INTO publications_lists (name)
   SELECT DISTINCT text FROM publications_texts WHERE path = 'lists' AND text IS NOT NULL`,
  insertFrom(`publications_texts t JOIN publications p ON p.id = t.parent_id
   JOIN publications_lists n ON n.name = t.text WHERE t.path = 'lists'`),
]

const indexes = [
  ...columns.map((column) =>
    column === 'document'
      ? 'CREATE INDEX publications_listed_document ON publications_listed (list, document)'
      : `CREATE INDEX publications_listed_${column} ON publications_listed (list, ${column}, document)`,
  ),
  'CREATE UNIQUE INDEX publications_listed_once ON publications_listed (publication, list)',
  // Payload's own begins with the place in the list: each write of a publication would read the whole table.
  'CREATE INDEX IF NOT EXISTS publications_texts_parent ON publications_texts (parent_id)',
]

const triggers = [
  `CREATE TRIGGER publications_list AFTER INSERT ON publications_texts WHEN NEW.path = 'lists' BEGIN
   INSERT OR IGNORE INTO publications_lists (name) VALUES (NEW.text);
   ${insertFrom(`publications p JOIN publications_lists n ON n.name = NEW.text WHERE p.id = NEW.parent_id`)};
   END`,
  `CREATE TRIGGER publications_unlist AFTER DELETE ON publications_texts WHEN OLD.path = 'lists' BEGIN
   DELETE FROM publications_listed WHERE publication = OLD.parent_id
   AND list = (SELECT id FROM publications_lists WHERE name = OLD.text);
   END`,
]

const made = [...tables, ...indexes, ...triggers]
const version = createHash('sha256').update(made.join()).digest('hex').slice(0, 12)

/**
 * Makes the lists when they are not there as this version wants them, from the publications that are.
 * A migration that copies `publications_texts` takes the triggers away; then everything is made again too.
 */
export async function prepareSqliteLists(client: Client): Promise<void> {
  if (await isReady(client)) return
  await client.batch(
    [
      'DROP TRIGGER IF EXISTS publications_list',
      'DROP TRIGGER IF EXISTS publications_unlist',
      'DROP TABLE IF EXISTS publications_listed',
      'DROP TABLE IF EXISTS publications_lists',
      ...tables,
      ...contents,
      ...indexes,
      ...triggers,
      `INSERT INTO publications_lists (id, name) VALUES (0, 'version ${version}')`,
    ],
    'write',
  )
}

async function isReady(client: Client): Promise<boolean> {
  const { rows } = await client.execute(
    "SELECT count(*) AS made FROM sqlite_master WHERE name GLOB 'publications_list*' OR name IN ('publications_unlist', 'publications_texts_parent')",
  )
  // Tables, their indexes, triggers, and the one that UNIQUE makes is not named so.
  if (Number(rows[0]?.made) !== made.length) return false
  const marked = await client.execute({
    sql: 'SELECT 1 FROM publications_lists WHERE id = 0 AND name = ?',
    args: [`version ${version}`],
  })
  return marked.rows.length === 1
}
