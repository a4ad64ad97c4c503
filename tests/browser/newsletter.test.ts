// The mails of the sample as people see them. Those of real editions: realEditions.test.ts.
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Newsroom } from '../helpers/newsroom'
import { sampleNewsroom } from '../helpers/sampleNewsroom'
import { launch } from './support/browser'
import { lookAtMails } from './support/mailLooks'

let room: Newsroom
let browser: Browser

beforeAll(async () => {
  room = await sampleNewsroom()
  browser = await launch()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await room?.close()
})

describe('the sample', () => {
  it.each(['tidemarks-7', 'two-shores-4'])(
    '%s can be read anywhere',
    (slug) => lookAtMails({ room, browser }, slug, slug),
    240_000,
  )
})
