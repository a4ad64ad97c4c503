// Files people upload: judged by what is in them, rid of where they were taken, closed to the public.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { pdf, silence } from '@/sample/papers'
import { build } from '../helpers/build'
import { fakeClamd } from '../helpers/fakeClamd'
import { blackPng, gifOf } from '../helpers/hugePictures'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { docx, objectStream, pdfOf, relationships } from '../helpers/packages'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const settings = ['UPLOAD_DAY_MB', 'UPLOAD_TOTAL_MB', 'SCANNER_URL', 'SCANNER_DOWN']

afterEach(() => {
  for (const name of settings) delete process.env[name]
})

const upload = async (
  bytes: Uint8Array | string,
  name: string,
  type: string,
  headers: Record<string, string> = {},
  to = 'media',
) => {
  const form = new FormData()
  form.set('file', new Blob([bytes as BlobPart], { type }), name)
  form.set('_payload', JSON.stringify(to === 'media' ? { alt: 'A harbour at night' } : {}))
  const response = await fetch(`${room.url}/api/${to}?depth=0`, {
    method: 'POST',
    headers: { authorization: `JWT ${room.as('contributor').token}`, ...headers },
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

describe('a text is stored as UTF-8, whatever it came in', () => {
  const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nC’est l’été à Łódź.\n'
  const srt = '1\n00:00:00,000 --> 00:00:02,000\nC’est l’été.\n'
  const big = (text: string) => Buffer.from(text, 'utf16le').swap16()
  const western = Buffer.from(srt.replace(/’/g, '\u0092'), 'latin1')

  it.each<[string, string, Buffer, string, string]>([
    ['UTF-16LE', 'a.vtt', Buffer.from(`\ufeff${vtt}`, 'utf16le'), 'text/vtt', vtt],
    ['UTF-16BE', 'a.srt', big(`\ufeff${srt}`), 'application/x-subrip', srt],
    ['UTF-16BE without a mark', 'b.srt', big(srt), 'application/x-subrip', srt],
    ['UTF-16LE', 'a.txt', Buffer.from('\ufeffOne line.', 'utf16le'), 'text/plain', 'One line.'],
    ['Windows-1252', 'c.srt', western, 'application/x-subrip', srt],
    ['UTF-8 with a mark', 'd.srt', Buffer.from(`\ufeff${srt}`), 'application/x-subrip', srt],
    [
      'UTF-8 that begins as an MP3 does',
      'b.txt',
      Buffer.from('ID3 is a tag.'),
      'text/plain',
      'ID3 is a tag.',
    ],
    [
      'UTF-8 that begins as a BMP does',
      'c.txt',
      Buffer.from('BMW, in short.'),
      'text/plain',
      'BMW, in short.',
    ],
    ['UTF-8 that begins as a model does', 'd.txt', Buffer.from('solid waste'), 'text/plain', 'solid waste'],
  ])('%s, %s', async (_, name, bytes, mimeType, text) => {
    const { status, body } = await upload(bytes, name, 'application/octet-stream')
    expect([status, body.doc?.mimeType, body.doc?.filesize]).toEqual([201, mimeType, Buffer.byteLength(text)])
    expect((await download(body.doc.url)).toString()).toBe(text)
  })
})

describe('a refusal says why', () => {
  const remoteTemplate = relationships(['attachedTemplate', 'https://example.org/x.dotm', 'External'])
  const tiff = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0])
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08free', 'latin1')

  it.each<[string, Buffer, RegExp]>([
    ['empty.jpg', Buffer.alloc(0), /“empty\.jpg” is empty/],
    ['photo.heic', heic, /HEIC.+JPEG/],
    ['photo.jpg', heic, /HEIC.+JPEG/],
    ['scan.tif', tiff, /TIFF.+JPEG or PNG/],
    ['table.csv', Buffer.from('a;b\n1;2\n'), /CSV.+PDF/],
    ['talk.srt', silence(1), /named as a text.+a recording \(MP3\)/],
    ['talk.mp3', Buffer.from('\ufeffOne line.', 'utf16le'), /named as a recording.+a text/],
    ['paper.pdf', pdfOf(objectStream('<< /S /J#61vaScript /JS (app.alert(1)) >>')), /contains a program/],
    [
      'letter.docx',
      docx({ 'word/_rels/settings.xml.rels': remoteTemplate }),
      /opens another file or address/,
    ],
    ['page.txt', Buffer.from('\ufeff<script>1</script>', 'utf16le'), /contains a program/],
  ])('%s', async (name, bytes, reason) => {
    const before = await stored()
    const { status, body } = await upload(bytes, name, 'application/octet-stream')
    expect([status, JSON.stringify(body.errors)]).toEqual([400, expect.stringMatching(reason)])
    expect(await stored()).toBe(before)
  })

  it('in the language of the panel', async () => {
    const { body } = await upload(tiff, 'scan.tif', 'image/tiff', { 'accept-language': 'fr' })
    expect(JSON.stringify(body.errors)).toContain('est un fichier TIFF')
  })
})

it.each<[string, Buffer]>([
  ['letter.docx', docx()],
  ['paper.pdf', pdf('A paper', ['With one line.'])],
])('takes a paper that holds nothing of the kind: %s', async (name, bytes) => {
  const { status, body } = await upload(bytes, name, 'application/octet-stream')
  expect([status, (await download(body.doc.url)).equals(bytes)]).toEqual([201, true])
})

it('turns a HEIC picture that can be decoded into a JPEG', async () => {
  const avif = await picture().avif({ effort: 0 }).toBuffer()
  const { status, body } = await upload(
    Buffer.from(avif).fill('mif1', 8, 12, 'latin1'),
    'a.heic',
    'image/heic',
  )
  expect([status, body.doc?.mimeType, body.doc?.filename]).toEqual([201, 'image/jpeg', 'a.jpg'])
  expect((await sharp(await download(body.doc.url)).metadata()).format).toBe('jpeg')
})

it('keeps to what a file is, whatever is written about it', async () => {
  const { body } = await upload(silence(1), 'kept.mp3', 'audio/mpeg')
  const { id, filesize } = body.doc
  const facts = { mimeType: 'image/png', filesize: 1, filename: '.x.png', alt: 'Silence' }
  const answer = await room.as('editor').patch(`/api/media/${id}`, facts)
  expect([answer.status, answer.body.doc]).toEqual([
    200,
    expect.objectContaining({ mimeType: 'audio/mpeg', filesize, filename: 'kept.mp3', alt: 'Silence' }),
  ])
})

describe('a stored name can be sent', () => {
  it.each<[string, RegExp]>([
    ['.hidden.jpg', /^hidden\.jpg$/],
    ['...three.jpg', /^three\.jpg$/],
    ['CON.jpg', /^file-CON\.jpg$/],
    ['com1.tar.jpg', /^file-com1\.tar\.jpg$/],
    ['?.jpg', /^file(-\d+)?\.jpg$/],
    ['<>.jpg', /^file(-\d+)?\.jpg$/],
    ['.jpg', /^file(-\d+)?\.jpg$/],
    ['Été à Łódź.jpg', /^Été à Łódź\.jpg$/],
    ['100 % #1.jpg', /^100 % #1\.jpg$/],
    [`${'😀'.repeat(90)}.jpg`, /^(😀){45}\.jpg$/u],
  ])('%s', async (name, filename) => {
    const { status, body } = await upload(await picture().jpeg().toBuffer(), name, 'image/jpeg')
    expect([status, body.doc?.filename]).toEqual([201, expect.stringMatching(filename)])
    expect((await download(body.doc.url)).length).toBeGreaterThan(0)
  })
})

describe('a picture with too many pixels', () => {
  it('is refused before it is decoded, and nobody else waits', async () => {
    const bomb = blackPng(11_000, 10_800)
    expect(bomb.length).toBeLessThan(20_000)
    const uploads = Promise.all([1, 2, 3, 4].map((n) => upload(bomb, `bomb-${n}.png`, 'image/png')))
    expect((await room.anonymous.get('/healthz')).status).toBe(200)
    for (const { status, body } of await uploads)
      expect([status, JSON.stringify(body.errors)]).toEqual([400, expect.stringContaining('64 megapixels')])
  })

  it('is counted with all its frames', async () => {
    const { status, body } = await upload(gifOf(5, 4000), 'film.gif', 'image/gif')
    expect([status, JSON.stringify(body.errors)]).toEqual([400, expect.stringContaining('64 megapixels')])
  })
})

it('keeps files apart that come at once under one name', async () => {
  const colours = ['#ff0000', '#00ff00', '#0000ff', '#ffff00']
  const made = await Promise.all(
    colours.map(async (background) => {
      const one = sharp({ create: { width: 900, height: 600, channels: 3, background } })
      return upload(await one.png().toBuffer(), 'same.png', 'image/png')
    }),
  )
  const names = made.map(({ body }) => body.doc.filename)
  expect(new Set(names).size).toBe(4)
  const seen = await Promise.all(
    made.map(async ({ body }) => (await sharp(await download(body.doc.url)).stats()).dominant),
  )
  expect(new Set(seen.map((dominant) => JSON.stringify(dominant))).size).toBe(4)
})

it('lets others save while a picture is decoded', async () => {
  const ended: string[] = []
  const uploaded = upload(blackPng(8000, 7900), 'large.png', 'image/png').then(({ status }) => {
    ended.push('upload')
    return status
  })
  for (let n = 0; n < 3; n++) await build(room.as('editor'), 'articles')
  ended.push('saves')
  expect(await uploaded).toBe(201)
  expect(ended).toEqual(['saves', 'upload'])
})

it('stores nothing when the entry is refused after its file was made', async () => {
  const before = await stored()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await picture().png().toBuffer())]), 'refused.png')
  form.set('_payload', JSON.stringify({ alt: '' }))
  const headers = { authorization: `JWT ${room.as('editor').token}` }
  const response = await fetch(`${room.url}/api/media`, { method: 'POST', headers, body: form })
  expect([response.status, await stored()]).toEqual([400, before])
  expect((await upload(await picture().png().toBuffer(), 'refused.png', 'image/png')).status).toBe(201)
})

it('shows a file to staff alone', async () => {
  const { body } = await upload(await picture().jpeg().toBuffer(), 'private.jpg', 'image/jpeg')
  expect((await fetch(room.url + body.doc.url)).status).toBe(403)
  expect((await room.anonymous.get(`/v1/media/${body.doc.id}/${body.doc.filename}`)).status).toBe(404)
  expect((await download(body.doc.url)).length).toBeGreaterThan(0)
})

describe('what one person may send', () => {
  const megabyte = 1024 ** 2
  /** Half a megabyte. */
  const text = Buffer.alloc(megabyte / 2, 'words ')
  const by = (person: Person) => ({ authorization: `JWT ${person.token}` })
  const send = (person: Person) => upload(text, 'words.txt', 'text/plain', by(person))

  it('in a day ends, with what is left, and others go on', async () => {
    const [one, other] = [await room.second('contributor'), await room.second('editor')]
    process.env.UPLOAD_DAY_MB = '1'
    const sent = [await send(one), await send(one), await send(one)]
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 429])
    expect(sent[2]?.body).toMatchObject({ code: 'limit', left: { today: 0 } })
    expect(sent[2]?.body.errors[0].message).toMatch(/0\.0 MB are left/)
    expect((await send(other)).status).toBe(201)
    expect((await upload(Buffer.from('few words'), 'few.txt', 'text/plain', by(one))).status).toBe(429)
  })

  it('in a day counts what is deleted again; in all, what is there', async () => {
    const one = await room.second('publisher')
    process.env.UPLOAD_TOTAL_MB = '1'
    const sent = [await send(one), await send(one)]
    expect((await send(one)).body).toMatchObject({ code: 'limit', left: { total: 0 } })
    await room.payload.db.updateMany({
      collection: 'uploads',
      where: { person: { equals: one.id } },
      data: { at: '2020-01-01T00:00:00.000Z' },
    })
    expect((await send(one)).status).toBe(429)
    const path = `/api/media/${sent[0]?.body.doc.id}`
    await room.as('editor').delete(path)
    expect((await send(one)).status).toBe(429)
    await room.as('admin').delete(`${path}?trash=true`)
    expect([(await send(one)).status, (await send(one)).status]).toEqual([201, 429])
  })

  it('does not grow when many come at once', async () => {
    const one = await room.second('contributor')
    process.env.UPLOAD_DAY_MB = '1'
    const sent = await Promise.all([1, 2, 3, 4, 5, 6].map(() => send(one)))
    const taken = sent.filter(({ status }) => status === 201).length
    expect([taken <= 2, sent.every(({ status }) => status === 201 || status === 429)]).toEqual([true, true])
  })

  it('counts the forms of consents as well', async () => {
    const one = await room.second('protection')
    process.env.UPLOAD_DAY_MB = '1'
    const form = pdf(
      'A form',
      Array.from({ length: 9_000 }, () => 'x'.repeat(60)),
    )
    const sendForm = () => upload(form, 'form.pdf', 'application/pdf', by(one), 'consent-forms')
    expect([(await sendForm()).status, (await sendForm()).status]).toEqual([201, 429])
  })
})

describe('a scanner', () => {
  const eicar = Buffer.from('EICAR is the name of a test.')

  it('refuses what it finds something in, and lets the rest pass', async () => {
    const clamd = await fakeClamd()
    process.env.SCANNER_URL = clamd.url
    const before = await stored()
    const found = await upload(eicar, 'words.txt', 'text/plain')
    expect([found.status, JSON.stringify(found.body.errors)]).toEqual([
      400,
      expect.stringMatching(/“words\.txt” was refused by the virus scanner \(Eicar-Test-Signature\)/),
    ])
    expect(await stored()).toBe(before)
    expect((await upload(Buffer.from('clean'), 'words.txt', 'text/plain')).status).toBe(201)
    expect(clamd.scanned).toEqual([eicar.length, 5])
    await clamd.close()
  })

  it.each<[string | undefined, number]>([
    [undefined, 503],
    ['refuse', 503],
    ['accept', 201],
  ])('that does not answer, SCANNER_DOWN=%s: %i', async (down, expected) => {
    const clamd = await fakeClamd()
    await clamd.close()
    process.env.SCANNER_URL = clamd.url
    if (down) process.env.SCANNER_DOWN = down
    const { status, body } = await upload(Buffer.from('clean'), 'words.txt', 'text/plain')
    expect([status, body.code]).toEqual([expected, expected === 503 ? 'unavailable' : undefined])
  })
})
