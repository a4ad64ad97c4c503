// The sentence an operator reads when DATABASE_URL cannot be used.
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { checkConnection } from '@/platform/database/checkConnection'
import { SqliteClient } from '@/platform/database/sqliteClient'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-check-'))
  await mkdir(path.join(folder, 'folder'))
  await writeFile(path.join(folder, 'text'), 'not a database')
  await writeFile(path.join(folder, 'broken.db'), `SQLite format 3\0${'x'.repeat(5000)}`)
})

afterAll(() => rm(folder, { recursive: true }))

it('makes the folder of a new file', async () => {
  await checkConnection(`file:${folder}/new/deep/a.db`)
  expect((await stat(path.join(folder, 'new/deep'))).isDirectory()).toBe(true)
})

it.each([
  ['folder', 'is a folder'],
  ['text', 'is not an SQLite database'],
  ['broken.db', 'cannot be opened'],
  ['text/a.db', 'a part of the path is a file'],
])('refuses %s: %s', async (name, sentence) => {
  await expect(checkConnection(`file:${folder}/${name}`)).rejects.toThrow(sentence)
})

it('names no password of a MongoDB that does not answer', async () => {
  const check = checkConnection('mongodb://me:secret@127.0.0.1:1/db', 100)
  await expect(check).rejects.toThrow(
    /^MongoDB at mongodb:\/\/…@127\.0\.0\.1:1\/db cannot be used: [^\n]+\.$/,
  )
  await expect(check).rejects.not.toThrow(/secret/)
})

it('says what is wrong with a malformed address', async () => {
  await expect(checkConnection('mongodb://me:se:cret@host/db')).rejects.toThrow('percent-encoded')
})

it('keeps its settings on both connections', () => {
  const client = new SqliteClient(path.join(folder, 'settings.db'))
  const full = 2
  expect(client.settings('synchronous')).toEqual([full, full])
  expect(client.settings('foreign_keys')).toEqual([1, 1])
  expect(client.settings('journal_mode')).toEqual(['wal', 'wal'])
  client.close()
})

it('lets no statement of an ended transaction into the next one', async () => {
  const client = new SqliteClient(path.join(folder, 'late.db'))
  await client.execute('CREATE TABLE words (word TEXT)')
  const first = await client.begin(100)
  await client.transaction()
  await first.commit()
  await client.begin(100)
  await expect(first.execute("INSERT INTO words VALUES ('late')")).rejects.toThrow('too late')
  client.close()
})
