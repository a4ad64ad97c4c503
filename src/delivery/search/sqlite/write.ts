// Writes entries into the index: what was known of their documents first goes, in the same transaction.
import { entryKey, type SearchEntry } from '@/delivery/search/entry'
import { textTable } from '@/delivery/search/sqlite/schema'
import type { Scratch, Value } from '@/delivery/search/sqlite/scratch'
import { Tokens } from '@/delivery/search/sqlite/tokens'
import { type Language, languages } from '@/platform/i18n/languages'

type All = Scratch['all']

export class Writer {
  #lastRow = 0

  constructor(private readonly scratch: Scratch) {}

  async put(keys: readonly string[], entries: readonly SearchEntry[], scan: number): Promise<void> {
    const rows = entries.map((entry) => ({ entry, row: ++this.#lastRow }))
    const texts = languages.map((language) => textsOf(rows, language))
    await this.scratch.transaction(async (all) => {
      await forget(all, keys)
      const entryRows = rows.map((one) => entryRow(one, scan))
      await insert(all, 'entries', entryRows)
      await insert(all, 'lists', rows.flatMap(listRows))
      for (const { table, texts: textRows, forms } of texts) {
        await insert(all, `${table} (rowid, title, summary, names, body)`, textRows)
        await insert(all, 'forms', forms)
      }
    })
  }
}

const forget = async (all: All, keys: readonly string[]): Promise<void> => {
  const known = await all(
    'SELECT row, language FROM entries WHERE key IN (SELECT value FROM json_each(?))',
    JSON.stringify(keys),
  )
  if (known.length === 0) return
  for (const language of languages) {
    const rows = known.filter((one) => one.language === language).map(({ row }) => row)
    if (rows.length > 0)
      await all(
        `DELETE FROM ${textTable(language)} WHERE rowid IN (SELECT value FROM json_each(?))`,
        JSON.stringify(rows),
      )
  }
  const rows = JSON.stringify(known.map(({ row }) => row))
  await all('DELETE FROM lists WHERE row IN (SELECT value FROM json_each(?))', rows)
  await all('DELETE FROM entries WHERE row IN (SELECT value FROM json_each(?))', rows)
}

interface Placed {
  entry: SearchEntry
  row: number
}

const entryRow = ({ entry, row }: Placed, scan: number): Value[] => {
  const { type, id, number, language, values } = entry
  const { slug, kind, date, firstPublishedAt, publishedAt } = values
  return [
    row,
    entryKey(entry),
    scan,
    number,
    language,
    type,
    id,
    slug,
    kind,
    date,
    firstPublishedAt,
    publishedAt,
  ]
}

const listRows = ({ entry, row }: Placed): Value[][] =>
  Object.entries({ ...entry.facets, locales: entry.locales }).flatMap(([name, values]) =>
    [...new Set(values)].map((value) => [name, value, row]),
  )

const textsOf = (rows: readonly Placed[], language: Language) => {
  const tokens = new Tokens(language)
  const texts = rows
    .filter(({ entry }) => entry.language === language)
    .map(({ entry: { texts }, row }) => [
      row,
      tokens.stemsIn(texts.title, { keepStopWords: true }),
      tokens.stemsIn(texts.summary),
      tokens.stemsIn(texts.names, { keepStopWords: true }),
      tokens.stemsIn(texts.body),
    ])
  return {
    table: textTable(language),
    texts,
    forms: tokens.forms.map(({ form, stem }) => [language, form, stem]),
  }
}

/** Many rows in one statement, as JSON: each statement is a way to another thread and back. */
const insert = async (all: All, into: string, rows: readonly Value[][]): Promise<void> => {
  const [first] = rows
  if (!first) return
  const values = first.map((_, index) => `value ->> ${index}`).join(', ')
  await all(`INSERT OR IGNORE INTO ${into} SELECT ${values} FROM json_each(?)`, JSON.stringify(rows))
}
