// How the server of a recording is asked: within a time, by HEAD alone, and never inside.
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { nothingAllowed, parseAllowList } from '@/platform/http/outgoing/addresses'
import { RefusedAddress, type ResolveName } from '@/platform/http/outgoing/connect'
import { askHead } from '@/workflow/recordings/askHead'
import { isKnown, recordingElsewhere } from '@/workflow/recordings/recording'
import { answering, type Receiver, startReceiver } from '../helpers/receiver'

let server: Receiver

beforeAll(async () => {
  server = await startReceiver()
})

afterAll(() => server.close())

beforeEach(() => {
  server.received.length = 0
})

const allowed = parseAllowList('127.0.0.1, allowed.example') ?? nothingAllowed
const leadingTo =
  (address: string): ResolveName =>
  (_, __, done) =>
    done(null, [{ address, family: 4 }])
const portOf = () => new URL(server.url).port

it.each([
  ['a size and a type', { 'content-type': 'Audio/MPEG; x=1', 'content-length': '9' }, 9, 'audio/mpeg'],
  ['no size', { 'content-type': 'audio/mpeg' }, null, 'audio/mpeg'],
  ['no type', { 'content-length': '9' }, 9, null],
  ['nothing at all in it', { 'content-length': '0' }, null, null],
])('hears %s', async (_, headers, bytes, mimeType) => {
  server.answer = answering(200, headers)
  expect(await askHead(server.url, { allowed, timeout: 5_000 })).toEqual({ status: 200, bytes, mimeType })
  expect(server.received.map(({ method }) => method)).toEqual(['HEAD'])
})

it('waits no longer than it may', async () => {
  server.answer = () => {}
  await expect(askHead(server.url, { allowed, timeout: 50 })).rejects.toThrow(/timeout/i)
})

it.each([
  ['an address inside', () => 'http://10.0.0.1/a.mp3', undefined],
  ['this machine', () => 'http://localhost/a.mp3', undefined],
  ['a name that leads inside', () => 'http://cdn.example/a.mp3', leadingTo('192.168.1.1')],
  ['a redirect inside', () => `http://allowed.example:${portOf()}/a.mp3`, leadingTo('127.0.0.1')],
])('does not go to %s', async (_, address, resolve) => {
  server.answer = answering(302, { location: 'http://10.0.0.1/a.mp3' })
  const asked = askHead(address(), { allowed, timeout: 5_000, resolve })
  await expect(asked).rejects.toBeInstanceOf(RefusedAddress)
})

it.each([
  ['none', {}, undefined],
  ['a file of ours', { media: 'm1', url: 'https://o.org/a.mp3' }, undefined],
  ['an address that is none', { url: 'a.mp3' }, undefined],
  ['an address alone', { url: 'https://o.org/a.mp3' }, false],
  ['a size of zero', { url: 'https://o.org/a.mp3', bytes: 0 }, false],
  ['a size, and a type in its name', { url: 'https://o.org/a.mp3?x=1', bytes: 5 }, true],
  ['a size alone', { url: 'https://o.org/listen', bytes: 5 }, false],
  ['a size and a type', { url: 'https://o.org/listen', bytes: 5, mimeType: 'audio/ogg' }, true],
])('of an episode with %s, players know enough: %j, %s', (_, audio, known) => {
  const recording = recordingElsewhere({ audio })
  expect(recording && isKnown(recording)).toBe(known)
})
