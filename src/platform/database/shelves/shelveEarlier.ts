// Publications of before there were shelves get theirs: the same names that src/publishing/publications/shelves.ts gives to new ones,
// as they were when shelves came. What was taken down stands nowhere.

/** List columns and single columns whose values have a shelf. */
const lists = ['people', 'projects', 'organisations', 'topics', 'countries', 'languages']
const singles = ['podcast', 'kind']

const onSqlite = [
  `SELECT id, type AS shelf FROM old`,
  ...singles.map(
    (column) => `SELECT id, type || '/${column}/' || ${column} FROM old WHERE ${column} IS NOT NULL`,
  ),
  `SELECT old.id, old.type || '/' || t.path || '/' || t.text FROM old JOIN publications_texts t ON t.parent_id = old.id
   WHERE t.path IN (${lists.map((name) => `'${name}'`).join(', ')}) AND t.text IS NOT NULL`,
]

/** For the migration of an SQLite file: one statement, over the tables of that time. */
export const shelveEarlierOnSqlite = `
  INSERT INTO publications_texts ("order", parent_id, path, text)
  WITH old AS (
    SELECT id, type, kind, podcast, ended_at FROM publications WHERE end_reason IS NULL OR end_reason <> 'takenDown'
  )
  SELECT row_number() OVER (PARTITION BY s.id), s.id, 'shelves',
    CASE WHEN p.ended_at IS NULL THEN s.shelf ELSE 'ended/' || s.shelf END
  FROM (${onSqlite.join(' UNION ')}) AS s JOIN publications AS p ON p.id = s.id`

const named = (...parts: unknown[]) => ({
  $concat: [{ $cond: [{ $eq: [{ $ifNull: ['$endedAt', null] }, null] }, '', 'ended/'] }, '$type', ...parts],
})

/** For MongoDB: what to look for, and the update of it. */
export const shelveEarlierOnMongodb = {
  filter: { shelves: { $exists: false }, endReason: { $ne: 'takenDown' } },
  update: [
    {
      $set: {
        shelves: {
          $concatArrays: [
            [named()],
            ...singles.map((field) => ({
              $cond: [{ $eq: [{ $type: `$${field}` }, 'string'] }, [named(`/${field}/`, `$${field}`)], []],
            })),
            ...lists.map((field) => ({
              $map: { input: { $ifNull: [`$${field}`, []] }, in: named(`/${field}/`, '$$this') },
            })),
          ],
        },
      },
    },
  ],
}
