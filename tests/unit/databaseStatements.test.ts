// Kept statements: nobody may notice them but by the time they save.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import Database from 'libsql'
import { keepStatements } from '@/platform/database/keepStatements'
import { SqliteClient } from '@/platform/database/sqliteClient'

let folder: string
let file: string
let client: SqliteClient

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-statements-'))
  file = path.join(folder, 'a.db')
  client = new SqliteClient(file)
  await client.execute('CREATE TABLE words (word TEXT UNIQUE)')
})

afterEach(async () => {
  jest.restoreAllMocks()
  client.close()
  await rm(folder, { recursive: true })
})

const write = (word: string) => client.execute({ sql: 'INSERT INTO words (word) VALUES (?)', args: [word] })

const find = async (word: string) =>
  (await client.execute({ sql: 'SELECT word FROM words WHERE word = ?', args: [word] })).rows.map((row) =>
    String(row.word),
  )

const columns = async (asked: Pick<SqliteClient, 'execute'> = client) =>
  (await asked.execute('SELECT * FROM words')).columns

describe('A statement that is asked again', () => {
  it('is prepared once', async () => {
    const prepare = jest.spyOn(Database.prototype, 'prepare')
    const another = new SqliteClient(file)
    const before = prepare.mock.calls.length
    const asked = async (word: string) =>
      (await another.execute({ sql: 'SELECT ? AS word', args: [word] })).rows[0]?.word
    expect([await asked('a'), await asked('b'), await asked('c')]).toEqual(['a', 'b', 'c'])
    expect(prepare.mock.calls.length - before).toBe(1)
    another.close()
  })

  it('answers all who ask at the same moment, each with their own rows', async () => {
    const words = Array.from({ length: 50 }, (_, index) => `word ${index}`)
    await Promise.all(words.map(write))
    expect(await Promise.all(words.map(find))).toEqual(words.map((word) => [word]))
  })

  it('leaves the rows of an earlier answer alone', async () => {
    await write('a')
    const earlier = await client.execute('SELECT word FROM words')
    for (const { word } of earlier.rows) {
      await write(`${word} inside`)
      expect((await client.execute('SELECT word FROM words')).rows).toHaveLength(2)
    }
    expect(earlier.rows.map(({ word }) => word)).toEqual(['a'])
  })

  it('sees inside a transaction what is outside not seen yet', async () => {
    const transaction = await client.begin(100)
    await transaction.execute({ sql: 'INSERT INTO words (word) VALUES (?)', args: ['new'] })
    const inside = await transaction.execute('SELECT word FROM words')
    expect(inside.rows).toHaveLength(1)
    expect((await client.execute('SELECT word FROM words')).rows).toHaveLength(0)
    await transaction.commit()
    expect((await client.execute('SELECT word FROM words')).rows).toHaveLength(1)
  })

  it('works again after it failed', async () => {
    await write('a')
    const transaction = await client.begin(100)
    const inside = (word: string) =>
      transaction.execute({ sql: 'INSERT INTO words (word) VALUES (?)', args: [word] })
    await inside('b')
    await expect(inside('a')).rejects.toThrow(/UNIQUE/)
    await inside('c')
    await transaction.commit()
    expect(await Promise.all(['a', 'b', 'c'].map(find))).toEqual([['a'], ['b'], ['c']])
  })
})

describe('A change of the schema', () => {
  beforeEach(async () => {
    expect(await columns()).toEqual(['word'])
  })

  it('is seen by statements of before', async () => {
    await client.execute('ALTER TABLE words ADD COLUMN language TEXT')
    expect(await columns()).toEqual(['word', 'language'])
  })

  it('is seen when it comes in a script', async () => {
    await client.executeMultiple('CREATE TABLE others (id TEXT); ALTER TABLE words ADD COLUMN language TEXT;')
    expect(await columns()).toEqual(['word', 'language'])
  })

  it('is seen by the other connection once it is committed, and not before', async () => {
    const transaction = await client.begin(100)
    expect(await columns(transaction)).toEqual(['word'])
    await transaction.execute('ALTER TABLE words ADD COLUMN language TEXT')
    expect(await columns(transaction)).toEqual(['word', 'language'])
    expect(await columns()).toEqual(['word'])
    await transaction.commit()
    expect(await columns()).toEqual(['word', 'language'])
  })

  it('is gone when it is rolled back', async () => {
    const transaction = await client.begin(100)
    await transaction.execute('ALTER TABLE words ADD COLUMN language TEXT')
    expect(await columns(transaction)).toEqual(['word', 'language'])
    await transaction.rollback()
    const next = await client.begin(100)
    expect(await columns(next)).toEqual(['word'])
    await next.rollback()
  })

  it('by another process does not break what names its columns', async () => {
    await write('a')
    expect(await find('a')).toEqual(['a'])
    const other = new Database(file)
    other.exec('ALTER TABLE words ADD COLUMN language TEXT')
    other.exec('CREATE INDEX words_language ON words (language)')
    other.close()
    expect(await find('a')).toEqual(['a'])
    await write('b')
    expect(await find('b')).toEqual(['b'])
  })
})

describe('More statements than are kept', () => {
  it('leave the least recently used ones to be prepared again', () => {
    const connection = new Database(file)
    const prepare = jest.spyOn(connection, 'prepare')
    keepStatements(connection, { changes: 0 }, 2)
    const ask = (number: number) =>
      (connection.prepare(`SELECT ${number} AS number`).get() as { number: number }).number
    expect([1, 2, 1, 3, 1, 2].map(ask)).toEqual([1, 2, 1, 3, 1, 2])
    expect(prepare.mock.calls.map(([sql]) => sql.slice(7, 8))).toEqual(['1', '2', '3', '2'])
    connection.close()
  })
})
