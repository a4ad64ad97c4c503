// The mails of real editions as people see them.
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { directory, type EnteredEditions, enterEditions, names } from '../editions/entered'
import { launch } from './support/browser'
import { lookAtMails } from './support/mailLooks'

let entered: EnteredEditions
let browser: Browser

beforeAll(async () => {
  entered = await enterEditions()
  browser = await launch()
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await entered?.room.close()
})

describe('real editions', () => {
  for (const name of names)
    it(`${name} can be read anywhere`, async () => {
      const { issue, file } = entered.edition(name)
      await lookAtMails({ room: entered.room, browser }, issue, file.name)
    }, 600_000)

  for (const reason of names.length > 0 ? [] : [`no edition files in ${directory}`])
    it.todo(`can be read anywhere: ${reason}`)
})
