// What others read us with: Python's feedparser and icalendar, rss-parser and podcast-partytime take every feed and calendar
// of the sample newsroom without a warning, and find in it what is there.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import RssParser from 'rss-parser'
import type { Newsroom } from '../helpers/newsroom'
import { sampleNewsroom } from '../helpers/sampleNewsroom'

interface Served {
  name: string
  type: string
  text: string
}

const patience = 300_000

let room: Newsroom
let podcasts: string[]
let events: string[]

beforeAll(async () => {
  room = await sampleNewsroom()
  podcasts = (await slugsOf('podcasts')).map((slug) => `/v1/feeds/podcasts/${slug}.rss`)
  events = (await slugsOf('events')).map((slug) => `/v1/events/${slug}.ics`)
}, patience)

afterAll(() => room?.close())

const slugsOf = async (collection: string): Promise<string[]> => {
  const { body } = await room.anonymous.get(`/v1/${collection}?limit=100`)
  return body.docs.map(({ slug }: { slug: string }) => slug)
}

const serve = async (name: string): Promise<Served> => {
  const answer = await fetch(room.url + name)
  expect([name, answer.status]).toEqual([name, 200])
  return { name, type: String(answer.headers.get('content-type')), text: await answer.text() }
}

const inLanguages = (path: string) => ['en', 'fr', 'nl'].map((locale) => `${path}?locale=${locale}`)

const articleFeeds = ['rss', 'atom'].flatMap((format) => inLanguages(`/v1/feeds/articles.${format}`))

interface Read {
  titles: string[]
  faults: string[]
}

const readInPython = async (served: Served[]): Promise<Record<string, Read>> => {
  const child = spawn(process.env.PYTHON ?? 'python3', ['tests/readers/read.py'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(served))
  return JSON.parse(await text(child.stdout))
}

const faultless = (names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, { titles: expect.arrayContaining([expect.any(String)]), faults: [] }]),
  )

describe('feedparser', () => {
  it(
    'reads the feeds of articles and podcasts without a warning',
    async () => {
      const names = [...articleFeeds, ...podcasts]
      expect(await readInPython(await Promise.all(names.map(serve)))).toEqual(faultless(names))
    },
    patience,
  )
})

describe('icalendar', () => {
  it(
    'reads the calendar and each event without a warning',
    async () => {
      const names = [...inLanguages('/v1/feeds/events.ics'), ...events]
      expect(events.length).toBeGreaterThan(2)
      expect(await readInPython(await Promise.all(names.map(serve)))).toEqual(faultless(names))
    },
    patience,
  )
})

it(
  'would hear of a feed and a calendar that are broken',
  async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:x',
      'DTSTART:soon',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
    const read = await readInPython([
      { name: 'feed', type: 'application/rss+xml', text: '<rss><channel><title>A & B</title></channel>' },
      { name: 'calendar', type: 'text/calendar', text: calendar.join('\r\n') },
    ])
    expect([read.feed?.faults.length, read.calendar?.faults.length]).toEqual([1, 1])
  },
  patience,
)

describe('rss-parser', () => {
  it(
    'reads the feeds of articles and podcasts',
    async () => {
      const parser = new RssParser()
      for (const { name, text: xml } of await Promise.all([...articleFeeds, ...podcasts].map(serve))) {
        const feed = await parser.parseString(xml)
        expect([
          name,
          feed.title,
          feed.items.every(({ title, link, isoDate }) => title && link && isoDate),
        ]).toEqual([name, expect.stringMatching(/./), true])
        expect(feed.items.length).toBeGreaterThan(0)
      }
    },
    patience,
  )
})

describe('podcast-partytime', () => {
  it(
    'reads podcasts with their episodes and recordings, and logs nothing',
    async () => {
      const child = fork('tests/readers/partytime.cjs', {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        execArgv: [],
      })
      child.send(await Promise.all(podcasts.map(serve)))
      const said = child.stdout ? text(child.stdout) : ''
      const [read] = (await once(child, 'message')) as [Record<string, unknown>]
      const episode = {
        title: expect.stringMatching(/./),
        url: expect.stringMatching(/^http/),
        type: expect.stringMatching(/^audio\//),
      }
      for (const name of podcasts)
        expect(read[name]).toMatchObject({
          title: expect.stringMatching(/./),
          guid: expect.stringMatching(/^[\da-f-]{36}$/),
          episodes: expect.arrayContaining([expect.objectContaining(episode)]),
        })
      expect([podcasts.length > 0, await said]).toEqual([true, ''])
    },
    patience,
  )
})
