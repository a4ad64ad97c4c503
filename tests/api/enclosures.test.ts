// A recording that stands elsewhere: measured when its episode is submitted, told by the feed, and never in the way.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRssFeed } from 'feedsmith'
import { build, makeLive, revisionOf } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { answering, type Receiver, startReceiver } from '../helpers/receiver'

let room: Newsroom
let elsewhere: Receiver
let show: { id: string; slug: string }
let count = 0

beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_HOSTS = '127.0.0.1'
  room = await startNewsroom()
  elsewhere = await startReceiver()
  const podcast = await build(room.as('editor'), 'podcasts')
  await makeLive(room, podcast)
  show = { id: podcast.id, slug: String(podcast.doc.slug) }
})

afterAll(async () => {
  await room?.close()
  await elsewhere?.close()
  delete process.env.WEBHOOK_ALLOW_HOSTS
})

beforeEach(() => {
  elsewhere.received.length = 0
  elsewhere.answer = sound
})

const sound = answering(200, { 'content-type': 'audio/mpeg; x=1', 'content-length': '1234567' })

/** Another address each time: what was found at one is remembered. */
const address = (name = 'talk.mp3') => `${elsewhere.url}/${++count}/${name}`

const episode = (audio: Record<string, unknown>) =>
  build(room.as('contributor'), 'podcast-episodes', {
    podcast: show.id,
    audio,
    protection: { depictsPeople: 'no' },
  })

const submitted = async (audio: Record<string, unknown>) => {
  const target = await episode(audio)
  const { status, body } = await room.as('contributor').act('submit', target)
  const { issues } = body as { issues: { code: string; path: string; severity: string }[] }
  const stored = (await room.as('editor').get(`/api/podcast-episodes/${target.id}?draft=true&depth=0`)).body
  return {
    target,
    status,
    issues: issues.map(({ code, path, severity }) => [code, path, severity]),
    audio: stored.audio as { bytes: number | null; mimeType: string | null },
  }
}

const warning = (code: string) => [[code, 'audio.bytes', 'warning']]
const error = (code: string) => [[code, 'audio.url', 'error']]

const redirecting = (location: string) => answering(302, { location })

describe('on submit, the server of a recording is asked once', () => {
  it.each<[string, () => void, [number | null, string | null]]>([
    ['and tells size and type', () => {}, [1_234_567, 'audio/mpeg']],
    [
      'and tells them after redirects',
      () => {
        elsewhere.answer = (received, response) =>
          (received.path.startsWith('/far') ? sound : redirecting('/far/talk.mp3'))(received, response)
      },
      [1_234_567, 'audio/mpeg'],
    ],
    [
      'and tells a size without a type that means anything',
      () => {
        elsewhere.answer = answering(200, {
          'content-type': 'application/octet-stream',
          'content-length': '7',
        })
      },
      [7, null],
    ],
  ])('%s', async (_, arrange, [bytes, mimeType]) => {
    arrange()
    const { status, issues, audio } = await submitted({ url: address() })
    expect([status, issues, audio.bytes, audio.mimeType ?? null]).toEqual([200, [], bytes, mimeType])
    expect(new Set(elsewhere.received.map(({ method, body }) => method + body))).toEqual(new Set(['HEAD']))
  })

  it('by the revision that the person has seen', async () => {
    const target = await episode({ url: address() })
    const revision = await revisionOf(room.as('contributor'), target)
    const { status, body } = await room.as('contributor').act('submit', target, { revision })
    expect([status, body.stage]).toEqual([200, 'inReview'])
    expect(body.revision).not.toBe(revision)
  })

  it('not at all by somebody who may not submit it', async () => {
    const target = await episode({ url: address() })
    const refusal = await room.as('reviewer').act('submit', target)
    const late = await room.as('contributor').act('submit', target, { revision: 'a'.repeat(64) })
    expect([refusal.status, late.status, elsewhere.received]).toEqual([403, 409, []])
  })

  it('not when its size and type are written down', async () => {
    const { status, issues } = await submitted({ url: address(), bytes: 5, mimeType: 'audio/ogg' })
    expect([status, issues, elsewhere.received]).toEqual([200, [], []])
  })
})

describe('what cannot be heard is refused, and what cannot be asked is said', () => {
  it.each<[string, () => string, number, unknown[]]>([
    ['nothing there', () => told(answering(404)), 400, error('recordingMissing')],
    ['something withdrawn', () => told(answering(410)), 400, error('recordingMissing')],
    ['a page', () => told(answering(200, { 'content-type': 'text/html' })), 400, error('recordingOther')],
    ['an address inside', () => 'http://10.0.0.1/a.mp3', 400, error('recordingInside')],
    ['an address of this machine', () => 'http://[::1]/a.mp3', 400, error('recordingInside')],
    ['a redirect inside', () => told(redirecting('http://169.254.169.254/a')), 400, error('recordingInside')],
    ['a server in trouble', () => told(answering(503)), 200, warning('recordingSilent')],
    ['a server that says no size', () => told(unsized), 200, warning('recordingSilent')],
    ['redirects without end', () => told(redirecting('/round')), 200, warning('recordingSilent')],
    ['no server', () => 'http://127.0.0.1:1/a.mp3', 200, warning('recordingSilent')],
    [
      'an answer that is none',
      () => told((_, response) => response.destroy()),
      200,
      warning('recordingSilent'),
    ],
  ])('%s', async (_, arrange, status, found) => {
    const answer = await submitted({ url: arrange() })
    expect([answer.status, answer.issues]).toEqual([status, found])
    expect(elsewhere.received.length).toBeLessThanOrEqual(6)
  })

  const told = (answer: Receiver['answer']) => {
    elsewhere.answer = answer
    return address()
  }
  const unsized: Receiver['answer'] = (_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'transfer-encoding': 'chunked' }).end()
  }

  it('and is remembered: nobody waits twice', async () => {
    elsewhere.answer = answering(404)
    const { target } = await submitted({ url: address() })
    expect((await room.as('contributor').act('submit', target)).status).toBe(400)
    expect(elsewhere.received).toHaveLength(1)
  })

  it('in a sentence that says what to do', async () => {
    elsewhere.answer = answering(404)
    const { body } = await room.as('contributor').act('submit', await episode({ url: address() }))
    expect(body.issues[0].message).toMatch(/its server responds with status 404. Correct the address/)
  })
})

it('the feed tells what was measured, at an address that every player can read', async () => {
  elsewhere.answer = answering(200, { 'content-type': 'audio/mp4', 'content-length': '42' })
  const url = address('été.m4a')
  await makeLive(room, await episode({ url }))
  const feed = await (await fetch(`${room.url}/v1/feeds/podcasts/${show.slug}.rss`)).text()
  const [enclosure] = parseRssFeed(feed).items?.[0]?.enclosures ?? []
  const encoded = url.replaceAll('é', '%C3%A9')
  expect(enclosure).toEqual({ url: encoded, length: 42, type: 'audio/mp4' })
  expect(elsewhere.received[0]?.path).toBe(new URL(encoded).pathname)
})

it('addresses leave pages and feeds encoded, and JSON as they were written', async () => {
  const website = 'https://exämple.example/été|x'
  const project = await build(room.as('editor'), 'projects', { website })
  await makeLive(room, project)
  const page = await fetch(`${room.url}/projects/${project.doc.slug}`)
  expect(await page.text()).toContain('href="https://xn--exmple-cua.example/%C3%A9t%C3%A9%7Cx"')
  const { body } = await room.anonymous.get(`/v1/projects/${project.doc.slug}`)
  expect(body.website).toBe(website)
})
