// The bytes of published files: kept once, whatever becomes of the library's copy, under names that are never used again.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { dropFile, freeName, keepFile, keptIn } from '@/platform/uploads/keptFiles'

let library: string

beforeAll(async () => {
  library = await mkdtemp(path.join(tmpdir(), 'library-'))
})

afterAll(() => rm(library, { recursive: true }))

const write = (name: string, text: string) => writeFile(path.join(library, name), text)
const kept = (name: string) => readFile(path.join(keptIn(library), name), 'utf8')

it('outlive the copy in the library', async () => {
  await write('boat.jpg', 'first')
  const hashes = [await keepFile(library, 'boat.jpg'), await keepFile(library, 'boat.jpg')]
  // The beginning of the SHA-256 of “first”.
  expect(hashes).toEqual(['p5N7ZLjKpY8Dchu2', 'p5N7ZLjKpY8Dchu2'])
  await rm(path.join(library, 'boat.jpg'))
  expect(await kept('boat.jpg')).toBe('first')
  await write('boat.jpg', 'second')
  await keepFile(library, 'boat.jpg')
  expect(await kept('boat.jpg')).toBe('first')
})

it('are none where the file is lost', async () => {
  expect(await keepFile(library, 'lost.jpg')).toBeUndefined()
})

it.each([
  ['new.jpg', 'new.jpg'],
  ['boat.jpg', 'boat-1.jpg'],
  ['boat-320x160.jpg', 'boat-320x160-file.jpg'],
  ['kept.jpg', 'kept-1.jpg'],
])('a file called %s is stored as %s', async (name, free) => {
  await write('kept.jpg', 'kept')
  await keepFile(library, 'kept.jpg')
  await rm(path.join(library, 'kept.jpg'))
  expect(await freeName(library, name)).toBe(free)
})

it('go when they are dropped, and nothing is said of what is gone', async () => {
  await write('gone.jpg', 'gone')
  await keepFile(library, 'gone.jpg')
  await dropFile(library, 'gone.jpg')
  await dropFile(library, 'gone.jpg')
  await expect(kept('gone.jpg')).rejects.toThrow('ENOENT')
})
