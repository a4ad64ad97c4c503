// The lock that keeps a second server off an SQLite file.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serveAlone } from '@/platform/database/serveAlone'

let folder: string
const urlOf = (name: string) => `file:${path.join(folder, name)}`

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'serve-alone-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('serveAlone', () => {
  it('refuses a second one and lets it in when the first has ended', () => {
    const release = serveAlone(urlOf('a.db'))
    expect(() => serveAlone(urlOf('a.db'))).toThrow(
      /^Another process serves .*a\.db already, and .* use MongoDB, which any number may serve\.$/,
    )
    release()
    serveAlone(urlOf('a.db'))()
  })

  it('knows the file under another name', () => {
    writeFileSync(path.join(folder, 'b.db'), '')
    symlinkSync(path.join(folder, 'b.db'), path.join(folder, 'link.db'))
    const release = serveAlone(urlOf('b.db'))
    expect(() => serveAlone(urlOf('link.db'))).toThrow(/link\.db already/)
    release()
  })

  it('keeps nobody from another file', () => {
    const releases = [serveAlone(urlOf('c.db')), serveAlone(urlOf('d.db'))]
    for (const release of releases) release()
  })

  it('lets any number serve MongoDB', () => {
    const url = 'mongodb://127.0.0.1/imprimatur?replicaSet=rs0'
    for (const release of [serveAlone(url), serveAlone(url)]) release()
  })
})
