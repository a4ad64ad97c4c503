// The tables of the index: entries with what they are filtered by, a full-text table a language, and the forms of words
// that occur, by which beginnings and misspelt words find their stems.
import { type Language, languages } from '@/platform/i18n/languages'

export const textTable = (language: Language): string => `text_${language}`

/** Contentless: words lead to rows, texts are not kept. Stems are made by us and only split here. */
const textTableOf = (language: Language): string => `
  CREATE VIRTUAL TABLE ${textTable(language)} USING fts5(
    title, summary, names, body,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0"
  );`

export const tables = `
  CREATE TABLE entries (
    row INTEGER PRIMARY KEY, key TEXT NOT NULL, scan INTEGER NOT NULL, number INTEGER NOT NULL, language TEXT NOT NULL,
    type TEXT NOT NULL, document TEXT NOT NULL, slug TEXT NOT NULL, kind TEXT, date TEXT,
    firstPublishedAt TEXT NOT NULL, publishedAt TEXT NOT NULL
  );
  CREATE INDEX entries_key ON entries (key);
  CREATE TABLE lists (
    name TEXT NOT NULL, value TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (row, name, value)
  ) WITHOUT ROWID;
  CREATE TABLE forms (
    language TEXT NOT NULL, form TEXT NOT NULL, stem TEXT NOT NULL, PRIMARY KEY (language, form, stem)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE found (row INTEGER PRIMARY KEY, score REAL NOT NULL);
  ${languages.map(textTableOf).join('')}`
