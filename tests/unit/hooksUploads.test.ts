// Files are what their content says, carry no place, and are shown to who asked alone.
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { hideFormName } from '@/collections/consentForms/hideFormName'
import { privateFileHeaders } from '@/collections/media/fileHeaders'
import { uploadSafely } from '@/collections/media/uploadSafely'
import { recognise, type Sent } from '@/platform/uploads/recognise'
import { acceptedMimes, documentTypes, mediaTypes, type UploadType } from '@/platform/uploads/types'
import { withoutLocation } from '@/platform/uploads/withoutLocation'
import { pdf } from '@/sample/papers'
import { account, askedBy } from '../helpers/askedBy'

const png = await sharp({ create: { width: 2, height: 1, channels: 3, background: 'red' } })
  .png()
  .toBuffer()
const paper = pdf('A paper', ['One line.'])
const jpeg = await sharp(png)
  .withExif({ IFD0: { Artist: 'Someone Real' } })
  .jpeg()
  .toBuffer()

/** Nothing where the file is refused. */
const typeOf = async (sent: Sent, allowed: readonly UploadType[]): Promise<UploadType | undefined> => {
  const found = await recognise(sent, allowed)
  return found.verdict === 'taken' ? found.type : undefined
}

describe('the type of a file', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['a.png', png, 'image/png'],
    ['a.jpg', png, 'image/png'],
    ['a.pdf', png, undefined],
    ['a.jpg', jpeg, 'image/jpeg'],
    ['a.pdf', paper, 'application/pdf'],
    ['a.png', paper, undefined],
    ['a.txt', Buffer.from('Bonjour é'), 'text/plain'],
    ['a.TXT', Buffer.from('words'), 'text/plain'],
    ['a.srt', Buffer.from('1\n00:00:00,000 --> 00:00:01,000\nHi'), 'application/x-subrip'],
    ['a.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHi'), 'text/vtt'],
    ['a.exe', Buffer.from('words'), undefined],
    ['txt', Buffer.from([0x61, 0, 0x62]), undefined],
    ['a.txt', Buffer.from([0x61, 0, 0x62]), undefined],
    ['a.txt', Buffer.from([0x61, 0xff, 0x62]), 'text/plain'],
  ])('%s: by its content', async (name, data, mime) => {
    expect((await typeOf({ data, name }, mediaTypes))?.mime).toBe(mime)
  })

  it.each([
    ['a.txt', '<!doctype html><p>x'],
    ['a.txt', 'x < SCRIPT >alert(1)'],
    ['a.srt', '1\n00:00:00,000 --> 00:00:01,000\n<img src=x>'],
    ['a.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n<svg onload=x>'],
  ])('%s with markup is none: %j', async (name, text) => {
    expect(await typeOf({ data: Buffer.from(text), name }, mediaTypes)).toBeUndefined()
  })

  it('is one of those allowed', async () => {
    const text = { data: Buffer.from('words'), name: 'a.txt' }
    expect([await typeOf(text, documentTypes), (await typeOf(text, mediaTypes))?.name]).toEqual([
      undefined,
      'TXT',
    ])
  })

  it('has the names that libraries give it', () => {
    const audio = mediaTypes.filter(({ extension }) => extension === 'm4a')
    expect(acceptedMimes(audio)).toEqual(['audio/mp4', 'audio/x-m4a'])
    expect(acceptedMimes(documentTypes)).toEqual(documentTypes.map(({ mime }) => mime))
  })
})

describe('a film', () => {
  const box = (name: string, ...content: Buffer[]) => {
    const data = Buffer.concat(content)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length + 8)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, data])
  }
  const place = Buffer.from('+50.8503+004.3517/')

  it.each(['©xyz', 'loci'])('loses the place in the box %s, and keeps its length', (name) => {
    const film = Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', box('udta', box(name, place)))])
    const clean = withoutLocation(film)
    expect([clean.length, clean.includes(place), clean.includes('free')]).toEqual([film.length, false, true])
    expect(film.includes(place)).toBe(true)
  })

  it('loses the coordinates beside the key of QuickTime', () => {
    const keys = box('keys', Buffer.from('com.apple.quicktime.location.ISO6709'))
    const film = box('moov', keys, box('ilst', box('data', place)))
    const clean = withoutLocation(film)
    expect([clean.length, clean.includes(place), clean.includes('ISO6709')]).toEqual([
      film.length,
      false,
      true,
    ])
  })

  it('keeps what is no place', () => {
    const media = Buffer.concat([box('mdat', place), box('moov', box('udta', place))])
    expect(withoutLocation(media)).toEqual(media)
  })

  it.each([
    [
      'sizes of 64 bits',
      () => {
        const moov = box('moov', box('loci', place))
        const mdat = Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.from('mdat'), Buffer.alloc(8), place])
        mdat.writeBigUInt64BE(BigInt(mdat.length), 8)
        return Buffer.concat([mdat, moov])
      },
    ],
    [
      'a last box without a size',
      () => {
        const moov = box('moov', box('loci', place))
        moov.writeUInt32BE(0)
        return moov
      },
    ],
  ])('is read with %s', (_name, film) => {
    const clean = withoutLocation(film())
    expect(clean.subarray(clean.indexOf('moov')).includes(place)).toBe(false)
  })

  it.each([
    [Buffer.alloc(0)],
    [Buffer.from([0, 0, 0, 4, 1, 2, 3, 4, 5])],
    [box('moov', Buffer.from('loci'))],
  ])('that is damaged is left as it is: %j', (film) => expect(withoutLocation(film)).toEqual(film))
})

interface Taken {
  data: Buffer
  name?: string
  size?: number
  mimetype?: string
}

/** A database in which nobody sent anything yet. */
const nothingSent = {
  create: async () => ({ id: '1' }),
  deleteMany: async () => undefined,
  find: async () => ({ docs: [] }),
}

describe('taking in a file', () => {
  const take = async (
    file: { data: Buffer; name: string } | undefined,
    more: Record<string, unknown> = {},
  ) => {
    const req = askedBy(account({ roles: ['editor'] }), { file, payload: { db: nothingSent } })
    const collection = { slug: 'media', upload: { staticDir: 'nowhere' } }
    const given = { args: {}, operation: 'create', overrideAccess: false, req, collection, ...more }
    const status = await Promise.resolve(uploadSafely(mediaTypes)(given as never)).then(
      () => 200,
      (error: { status: number }) => error.status,
    )
    return { status, file: { data: Buffer.alloc(0), ...(given.req as unknown as { file?: Taken }).file } }
  }

  it('names it by what it is, and measures it anew', async () => {
    const { status, file } = await take({ data: png, name: 'My picture.JPEG' })
    expect([status, file.name, file.mimetype]).toEqual([200, 'My picture.png', 'image/png'])
    expect(file.size).toBe(file.data.length)
  })

  it('drops who made a picture', async () => {
    const { file } = await take({ data: jpeg, name: 'a.jpg' })
    expect([jpeg.includes('Someone Real'), file.data.includes('Someone Real')]).toEqual([true, false])
  })

  it.each([
    ['', 'file.txt'],
    ['.txt', 'file.txt'],
    [`${'x'.repeat(150)}.txt`, `${'x'.repeat(100)}.txt`],
  ])('gives %j the name %s', async (name, expected) => {
    const { file } = await take({ data: Buffer.from('words'), name: name || '.txt' })
    expect(file.name).toBe(expected)
  })

  it.each<[string, { data: Buffer; name: string } | undefined, Record<string, unknown>, number]>([
    ['no file', undefined, {}, 400],
    ['no file, of an entry that has one', undefined, { operation: 'update' }, 200],
    ['a program', { data: Buffer.from('MZ\0'), name: 'a.txt' }, {}, 400],
    [
      'a program in place of what was there',
      { data: Buffer.from('MZ\0'), name: 'a.txt' },
      { operation: 'update' },
      400,
    ],
    ['half a picture', { data: png.subarray(0, 40), name: 'a.png' }, {}, 400],
    [
      'a program, in an operation that stores nothing',
      { data: Buffer.from('MZ\0'), name: 'a.txt' },
      { operation: 'read' },
      200,
    ],
    ['nothing by nobody, who is turned away later', undefined, { req: askedBy(null) }, 200],
    ['no file by code of ours', undefined, { req: askedBy(null), overrideAccess: true }, 400],
  ])('%s', async (_name, file, more, status) => {
    expect((await take(file, more)).status).toBe(status)
  })
})

it('are kept from caches and from running as pages', () => {
  const headers = privateFileHeaders({ headers: new Headers({ 'cache-control': 'public' }) })
  expect(Object.fromEntries(headers)).toEqual({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

it('of a consent are not called after who signed it', () => {
  const file = { name: 'Someone Real.PDF', data: paper }
  const req = askedBy(account(), { file }) as unknown as { file: typeof file }
  hideFormName({ req } as never)
  expect(req.file.name).toMatch(/^form-[0-9a-f-]{36}\.pdf$/)
  expect(req.file.data).toBe(file.data)
  const without = askedBy(account())
  hideFormName({ req: without } as never)
  expect(without.file).toBeUndefined()
})
