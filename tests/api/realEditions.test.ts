// Real newsletters through the real door: drafted, approved, published and read back, with nothing lost or changed; then
// as mails. EDITIONS_DIR names another folder of edition files.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { directory, type EnteredEditions, enterEditions, names } from '../editions/entered'
import { unmappedKeys } from '../editions/keys'
import { holdAgainst } from '../editions/takeThrough'
import { checkMails } from '../helpers/checkMails'

const say = (line: string) => process.stderr.write(`${line}\n`)

let entered: EnteredEditions

beforeAll(async () => {
  entered = await enterEditions()
}, 900_000)

afterAll(() => entered?.room.close())

describe('real editions', () => {
  for (const name of names)
    it(`takes ${name} from its file to the public and back`, async () => {
      const { room } = entered
      const { seconds, ...edition } = entered.edition(name)
      const { line, problems } = await holdAgainst(room, edition)
      const { file } = edition
      const unmapped = unmappedKeys(file.json)
      say(`${room.payload.db.name} edition ${file.name}: ${line}  (entered in ${seconds.toFixed(1)} s)`)
      for (const key of unmapped)
        say(`${room.payload.db.name} edition ${file.name}: nothing is known about the key ${key}`)
      expect(problems).toEqual([])
      expect(process.env.EDITIONS_STRICT === '1' ? unmapped : []).toEqual([])
    }, 300_000)

  for (const name of names)
    it(`${name} is a mail`, async () => {
      const { issue, file } = entered.edition(name)
      await checkMails(entered.room, issue, file.name)
    }, 600_000)

  for (const reason of names.length > 0
    ? []
    : [`no edition files in ${directory} (EDITIONS_DIR names another folder)`]) {
    it.todo(`takes editions from their files to the public and back: ${reason}`)
    it.todo(`are mails: ${reason}`)
  }
})
