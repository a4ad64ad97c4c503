// Publications of before lists and facets were one (ADR 35) get their lists, from the columns they had until then: the
// same names that src/publishing/publications/listIndex.ts gives to new ones. What was taken down stands nowhere.
import type { Collection } from 'mongodb'

/** Columns of that time whose values have a list each. `kind` stays, to sort by; `languages`, to be told. */
const several = ['people', 'projects', 'organisations', 'topics', 'countries', 'languages']
const single = ['podcast', 'kind']
const gone = [...several, ...single].filter((column) => column !== 'kind' && column !== 'languages')

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')

const listsOnSqlite = [
  `SELECT id, type AS list FROM old`,
  ...single.map(
    (column) => `SELECT id, type || '/${column}/' || ${column} FROM old WHERE ${column} IS NOT NULL`,
  ),
  `SELECT old.id, old.type || '/' || t.path || '/' || t.text FROM old JOIN publications_texts t ON t.parent_id = old.id
   WHERE t.path IN (${quoted(several)}) AND t.text IS NOT NULL`,
]

/** For the migration of an SQLite file, over the tables of that time. */
export const renewOnSqlite = [
  ...['publications_shelve', 'publications_unshelve'].map((name) => `DROP TRIGGER IF EXISTS ${name}`),
  ...['publications_shelved', 'publications_shelves'].map((name) => `DROP TABLE IF EXISTS ${name}`),
  `INSERT INTO publications_texts ("order", parent_id, path, text)
   WITH old AS (
     SELECT id, type, kind, podcast, ended_at FROM publications WHERE end_reason IS NULL OR end_reason <> 'takenDown'
   )
   SELECT row_number() OVER (PARTITION BY s.id), s.id, 'lists',
     CASE WHEN p.ended_at IS NULL THEN s.list ELSE 'ended/' || s.list END
   FROM (${listsOnSqlite.join(' UNION ')}) AS s JOIN publications AS p ON p.id = s.id`,
  `DELETE FROM publications_texts WHERE path IN (${quoted(['shelves', ...gone])})`,
]

/** At the first start that knows lists. */
export const renewOnMongodb = async (publications: Collection): Promise<void> => {
  const shelves = (await publications.indexes()).filter(({ name }) => name?.startsWith('shelves_'))
  for (const { name } of shelves) await publications.dropIndex(name as string)
  await publications.updateMany({ lists: { $exists: false } }, [
    { $set: { lists: { $cond: [{ $eq: ['$endReason', 'takenDown'] }, [], listsOnMongodb] } } },
    { $unset: ['shelves', ...gone] },
  ])
}

const named = (...parts: unknown[]) => ({
  $concat: [{ $cond: [{ $eq: [{ $ifNull: ['$endedAt', null] }, null] }, '', 'ended/'] }, '$type', ...parts],
})

const listsOnMongodb = {
  $concatArrays: [
    [named()],
    ...single.map((field) => ({
      $cond: [{ $eq: [{ $type: `$${field}` }, 'string'] }, [named(`/${field}/`, `$${field}`)], []],
    })),
    ...several.map((field) => ({
      $map: { input: { $ifNull: [`$${field}`, []] }, in: named(`/${field}/`, '$$this') },
    })),
  ],
}
