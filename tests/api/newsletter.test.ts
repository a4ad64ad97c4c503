// The issues of the sample as mails, in every language they are offered in. Those of real editions: realEditions.test.ts.
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { checkMails } from '../helpers/checkMails'
import type { Newsroom } from '../helpers/newsroom'
import { sampleNewsroom } from '../helpers/sampleNewsroom'

let room: Newsroom

beforeAll(async () => {
  room = await sampleNewsroom()
}, 240_000)

afterAll(() => room?.close())

describe('the sample', () => {
  it.each(['tidemarks-7', 'two-shores-4'])(
    '%s is a mail in each of its languages',
    (slug) => checkMails(room, slug, slug),
    120_000,
  )
})
