// Addresses with accents stay addresses, however often the process was asked.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { isWebAddress } from '@/content/addresses'
import { safeHref } from '@/content/richText/safeHref'

const accented = 'https://exämple.example/été'

it('says the same of an address after thousands of calls', () => {
  const answers = new Set<unknown>()
  for (let call = 0; call < 20_000; call += 1) answers.add(`${isWebAddress(accented)} ${safeHref(accented)}`)
  expect([...answers]).toEqual([`true ${accented}`])
})

it('asks nothing of the function of Node that forgets how', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && file !== path.normalize('platform/parseUrl.ts'))
    .filter((file) => readFileSync(path.join('src', file), 'utf8').includes('canParse'))
  expect(asking).toEqual([])
})
