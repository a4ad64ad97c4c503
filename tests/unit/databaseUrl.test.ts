import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DatabaseConnectionError, parseDatabaseUrl, redactUrl } from '@/platform/database/databaseUrl'

describe('parseDatabaseUrl', () => {
  it.each([
    [undefined, 'data/imprimatur.db'],
    ['  ', 'data/imprimatur.db'],
    ['file:a.db', 'a.db'],
    ['file:./a%20b.db', 'a b.db'],
    ['file:/var/a.db', '/var/a.db'],
    ['file:///var/a.db?mode=rw', '/var/a.db'],
    ['file://localhost/var/a.db', '/var/a.db'],
  ])('%s is the file %s', (url, file) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'sqlite', file: path.resolve(file) })
  })

  it.each(['mongodb://localhost/news', 'mongodb+srv://u:p@cluster.example/news'])('%s is MongoDB', (url) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'mongodb', url })
  })

  it.each([
    'postgres://u:secret@h/db',
    'nonsense',
    'mongodb://',
    'file:',
    'file::memory:',
    'file://host/a.db',
  ])('refuses %s in one sentence without its password', (url) => {
    expect(() => parseDatabaseUrl(url)).toThrow(DatabaseConnectionError)
    expect(() => parseDatabaseUrl(url)).toThrow(/^DATABASE_URL is .*\.$/)
    expect(() => parseDatabaseUrl(url)).not.toThrow(/secret/)
  })
})

describe('redactUrl', () => {
  it.each([
    ['mongodb://user:secret@host:1/db?authSource=admin', 'mongodb://…@host:1/db'],
    ['mongodb://user:se@ret@a,b/db', 'mongodb://…@a,b/db'],
    ['mongodb://host/db?password=secret', 'mongodb://host/db'],
    ['user:secret@host', '…@host'],
    ['mongodb://user:se?cr/et@host/db', 'mongodb://…@host/db'],
    ['file:./a.db', 'file:./a.db'],
  ])('%s becomes %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown)
  })
})
