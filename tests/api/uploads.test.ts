// Files people upload: judged by what is in them, rid of where they were taken, closed to the public.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const upload = async (bytes: Uint8Array | string, name: string, type: string) => {
  const form = new FormData()
  form.set('file', new Blob([bytes as BlobPart], { type }), name)
  form.set('_payload', JSON.stringify({ alt: 'A harbour at night' }))
  const response = await fetch(`${room.url}/api/media?depth=0`, {
    method: 'POST',
    headers: { authorization: `JWT ${room.as('contributor').token}` },
    body: form,
  })
  return { status: response.status, body: await response.json() }
}

const download = async (path: string) => {
  const headers = { authorization: `JWT ${room.as('editor').token}` }
  return Buffer.from(await (await fetch(room.url + path, { headers })).arrayBuffer())
}

const picture = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })

const stored = async () => (await room.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

it('takes the place out of a picture, and keeps its sizes', async () => {
  const GPS = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 3/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '3/1 43/1 0/1',
  }
  const located = await picture()
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: GPS })
    .jpeg()
    .toBuffer()
  expect((await sharp(located).metadata()).exif).toBeDefined()
  const { status, body } = await upload(located, 'harbour.jpg', 'image/jpeg')
  expect(status).toBe(201)
  for (const url of [body.doc.url, body.doc.sizes.thumbnail.url]) {
    const file = await download(url)
    expect((await sharp(file).metadata()).format).toBe('jpeg')
    expect((await sharp(file).metadata()).exif).toBeUndefined()
  }
  expect(body.doc.sizes.thumbnail.width).toBe(320)
})

it('goes by the content of a file, not by its name', async () => {
  const { status, body } = await upload(await picture().png().toBuffer(), 'harbour.jpg', 'image/jpeg')
  expect(status).toBe(201)
  expect(body.doc).toMatchObject({ mimeType: 'image/png', filename: expect.stringMatching(/\.png$/) })
})

const script = '<script>alert(1)</script>'

it.each([
  [
    'a drawing that can run programs',
    `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    'a.svg',
    'image/svg+xml',
  ],
  [
    'the same with the name of a photograph',
    `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    'a.jpg',
    'image/jpeg',
  ],
  ['a web page', `<!doctype html><html>${script}</html>`, 'a.html', 'text/html'],
  ['the same with the name of a text', `<!doctype html><html>${script}</html>`, 'a.txt', 'text/plain'],
  ['a program', 'MZ\u0090\u0000\u0003', 'a.exe', 'application/octet-stream'],
  ['a picture that is none', 'not a picture', 'a.png', 'image/png'],
])('refuses %s, and stores nothing', async (_name, bytes, name, type) => {
  const before = await stored()
  const { status, body } = await upload(bytes, name, type)
  expect(status).toBe(400)
  expect(body.errors[0].message).toMatch(/\w+ \w+ \w+/)
  expect(await stored()).toBe(before)
})

it('shows a file to staff alone', async () => {
  const { body } = await upload(await picture().jpeg().toBuffer(), 'private.jpg', 'image/jpeg')
  expect((await fetch(room.url + body.doc.url)).status).toBe(403)
  expect((await room.anonymous.get(`/v1/media/${body.doc.id}/${body.doc.filename}`)).status).toBe(404)
  expect((await download(body.doc.url)).length).toBeGreaterThan(0)
})
