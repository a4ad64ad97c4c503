// The shelves on SQLite: tables made from `publications` by triggers. A list column lies in a table of its own there,
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
  `INSERT INTO publications_shelved (shelf, publication, ${columns.join(', ')})
   SELECT s.id, p.id, ${sorted.join(', ')} FROM ${rows}`

const tables = [
  'CREATE TABLE publications_shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)',
  `CREATE TABLE publications_shelved (shelf INTEGER NOT NULL, publication TEXT NOT NULL,
   ${columns.map((column) => `${column} TEXT NOT NULL`).join(', ')})`,
]

const contents = [
  `INSERT OR IGNORE INTO publications_shelves (name)
   SELECT DISTINCT text FROM publications_texts WHERE path = 'shelves' AND text IS NOT NULL`,
  insertFrom(`publications_texts t JOIN publications p ON p.id = t.parent_id
   JOIN publications_shelves s ON s.name = t.text WHERE t.path = 'shelves'`),
]

const indexes = [
  ...columns.map((column) =>
    column === 'document'
      ? 'CREATE INDEX publications_shelved_document ON publications_shelved (shelf, document)'
      : `CREATE INDEX publications_shelved_${column} ON publications_shelved (shelf, ${column}, document)`,
  ),
  'CREATE UNIQUE INDEX publications_shelved_once ON publications_shelved (publication, shelf)',
  // Payload's own begins with the place in the list: each write of a publication would read the whole table.
  'CREATE INDEX IF NOT EXISTS publications_texts_parent ON publications_texts (parent_id)',
]

const triggers = [
  `CREATE TRIGGER publications_shelve AFTER INSERT ON publications_texts WHEN NEW.path = 'shelves' BEGIN
   INSERT OR IGNORE INTO publications_shelves (name) VALUES (NEW.text);
   ${insertFrom(`publications p JOIN publications_shelves s ON s.name = NEW.text WHERE p.id = NEW.parent_id`)};
   END`,
  `CREATE TRIGGER publications_unshelve AFTER DELETE ON publications_texts WHEN OLD.path = 'shelves' BEGIN
   DELETE FROM publications_shelved WHERE publication = OLD.parent_id
   AND shelf = (SELECT id FROM publications_shelves WHERE name = OLD.text);
   END`,
]

const made = [...tables, ...indexes, ...triggers]
const version = createHash('sha256').update(made.join()).digest('hex').slice(0, 12)

/**
 * Makes the shelves when they are not there as this version wants them, from the publications that are.
 * A migration that copies `publications_texts` takes the triggers away; then everything is made again too.
 */
export async function prepareSqliteShelves(client: Client): Promise<void> {
  if (await isReady(client)) return
  await client.batch(
    [
      'DROP TRIGGER IF EXISTS publications_shelve',
      'DROP TRIGGER IF EXISTS publications_unshelve',
      'DROP TABLE IF EXISTS publications_shelved',
      'DROP TABLE IF EXISTS publications_shelves',
      ...tables,
      ...contents,
      ...indexes,
      ...triggers,
      `INSERT INTO publications_shelves (id, name) VALUES (0, 'version ${version}')`,
    ],
    'write',
  )
}

async function isReady(client: Client): Promise<boolean> {
  const { rows } = await client.execute(
    "SELECT count(*) AS made FROM sqlite_master WHERE name GLOB 'publications_shel*' OR name IN ('publications_unshelve', 'publications_texts_parent')",
  )
  // Tables, their indexes, triggers, and the one that UNIQUE makes is not named so.
  if (Number(rows[0]?.made) !== made.length) return false
  const marked = await client.execute({
    sql: 'SELECT 1 FROM publications_shelves WHERE id = 0 AND name = ?',
    args: [`version ${version}`],
  })
  return marked.rows.length === 1
}
