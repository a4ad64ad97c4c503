// Real newsletters through the real door: drafted, approved, published and read back, with nothing lost or changed.
// EDITIONS_DIR names another folder of edition files.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { editionNames, editionsDirectory, readEdition } from '../editions/files'
import { unmappedKeys } from '../editions/keys'
import { takeThrough } from '../editions/takeThrough'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

const directory = editionsDirectory()
const names = editionNames(directory)
const say = (line: string) => process.stderr.write(`${line}\n`)

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

describe('real editions', () => {
  for (const name of names)
    it(`takes ${name} from its file to the public and back`, async () => {
      const file = readEdition(directory, name)
      const unmapped = unmappedKeys(file.json)
      const { line, problems } = await takeThrough(room, file)
      say(`${room.payload.db.name} ${line}`)
      for (const key of unmapped)
        say(`${room.payload.db.name} edition ${file.name}: nothing is known about the key ${key}`)
      expect(problems).toEqual([])
      expect(process.env.EDITIONS_STRICT === '1' ? unmapped : []).toEqual([])
    }, 300_000)

  for (const reason of names.length > 0
    ? []
    : [`no edition files in ${directory} (EDITIONS_DIR names another folder)`])
    it.todo(`takes editions from their files to the public and back: ${reason}`)
})
