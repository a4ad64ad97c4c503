// What an uploaded file is, and what it is called: tables of contents and names.
import { describe, expect, it } from '@jest/globals'
import { isMpegAudio, isSoundAlone } from '@/platform/uploads/mpeg'
import { fileName } from '@/platform/uploads/name'
import { recognise } from '@/platform/uploads/recognise'
import { readText } from '@/platform/uploads/text'
import { documentTypes, mediaTypes } from '@/platform/uploads/types'
import { pdf, silence } from '@/sample/papers'

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nEst-ce l’été ?\n'
const srt = '1\n00:00:00,000 --> 00:00:02,000\nC’était l’été.\n'

describe('a text is read by its mark', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('été – Łódź'), 'été – Łódź'],
    ['UTF-8 with its mark', Buffer.from('\ufeffété'), 'été'],
    ['UTF-16LE with its mark', Buffer.from('\ufeffété', 'utf16le'), 'été'],
    ['UTF-16BE with its mark', utf16be('\ufeffété'), 'été'],
    ['UTF-16LE without', Buffer.from('Il y a un été.\n', 'utf16le'), 'Il y a un été.\n'],
    ['UTF-16BE without', utf16be('Il y a un été.\n'), 'Il y a un été.\n'],
    ['Arabic in UTF-16LE without', Buffer.from('1\nفي الصيف كان.\n2\n', 'utf16le'), '1\nفي الصيف كان.\n2\n'],
    [
      'Latin-1',
      Buffer.from('C’est l\u2019\u00e9t\u00e9'.replace(/’/g, "'"), 'latin1'),
      "C'est l'\u00e9t\u00e9",
    ],
    ['Windows-1252', Buffer.from([0x43, 0x92, 0x65, 0x73, 0x74, 0x20, 0x80, 0x35]), 'C’est €5'],
  ])('%s', (_, bytes, text) => {
    expect(readText(bytes)).toEqual({ text })
  })

  it.each<[string, Buffer]>([
    ['a recording', silence(1)],
    ['a mark before control characters', Buffer.from([0xff, 0xfe, 0x01, 0x00, 0x02, 0x00])],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
    ['zeros anywhere', Buffer.from([0x41, 0, 0, 0x41, 0, 0x42])],
  ])('and %s is none', (_, bytes) => {
    expect(readText(bytes)).toBeUndefined()
  })

  it('does not turn another alphabet into accents', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x21])
    expect(readText(cyrillic)).toEqual({ text: undefined, encoded: true })
  })
})

const box = (name: string, ...inside: Buffer[]): Buffer => {
  const body = Buffer.concat(inside)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + body.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}
const track = (handler: string) =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13))))
const mp4 = (brand: string, ...handlers: string[]) =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}isom`)),
    box('moov', ...handlers.map(track)),
    box('mdat', Buffer.alloc(64)),
  ])

describe('a recording is told by its frames', () => {
  const id3 = Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 20, ...new Array(20).fill(0)])

  it('MPEG audio has one behind the other', () => {
    expect([
      isMpegAudio(silence(1)),
      isMpegAudio(Buffer.concat([id3, silence(1)])),
      isMpegAudio(Buffer.from('ID3 is a tag of recordings.')),
      isMpegAudio(Buffer.from('\ufeffa text', 'utf16le')),
      isMpegAudio(Buffer.concat([Buffer.from([0xff, 0xf3, 0x18, 0xc0]), Buffer.alloc(500)])),
    ]).toEqual([true, true, false, false, false])
  })

  it('MP4 without pictures is sound', () => {
    expect([isSoundAlone(mp4('mp42', 'soun')), isSoundAlone(mp4('mp42', 'vide', 'soun'))]).toEqual([
      true,
      false,
    ])
  })
})

const paper = pdf('A paper', ['One line.'])

describe('a file is what it holds', () => {
  it.each<[string, Buffer, string]>([
    ['a.vtt', Buffer.from(`\ufeff${vtt}`, 'utf16le'), 'vtt'],
    ['a.srt', utf16be(`\ufeff${srt}`), 'srt'],
    ['a.srt', Buffer.from(srt.replace(/’/g, "'"), 'latin1'), 'srt'],
    ['a.txt', Buffer.from('\ufeffA line.', 'utf16le'), 'txt'],
    ['a.txt', Buffer.from('ID3 is a tag.'), 'txt'],
    ['a.txt', Buffer.from('BMW and solid waste.'), 'txt'],
    ['a.txt', Buffer.from(vtt), 'vtt'],
    ['a.vtt', Buffer.from(srt), 'srt'],
    ['talk', Buffer.from(srt), 'srt'],
    ['a.mp3', silence(1), 'mp3'],
    ['a.mp4', mp4('mp42', 'soun'), 'm4a'],
    ['a.mp4', mp4('mp42', 'vide', 'soun'), 'mp4'],
    ['a', paper, 'pdf'],
  ])('%s', async (name, data, extension) => {
    const found = await recognise({ name, data }, mediaTypes)
    expect(found).toMatchObject({ verdict: 'taken', type: { extension } })
  })

  it.each<[string, Buffer, RegExp]>([
    ['a.jpg', Buffer.alloc(0), /is empty/],
    ['a.txt', Buffer.from(' \n'), /is empty/],
    [
      'a.jpg',
      Buffer.from(`\ufeff${srt}`, 'utf16le'),
      /named as a picture \(JPG\).+its content is a text \(SRT\)/,
    ],
    ['a.jpg', Buffer.from('not a picture'), /named as a picture.+its content is a text \(TXT\)/],
    ['a.srt', silence(1), /named as a text \(SRT\).+its content is a recording \(MP3\)/],
    ['a.mp3', paper, /named as a recording.+its content is a document \(PDF\)/],
    ['a.csv', Buffer.from('year;visits\n2026;4120\n'), /is a table \(CSV\)/],
    ['a.csv', Buffer.from('\ufeffyear\tvisits\n', 'utf16le'), /is a table \(CSV\)/],
    ['a.tif', Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0]), /of the kind TIFF/],
    ['a.wav', Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0', 'latin1'), /of the kind WAV.+MP3/],
    ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /of the kind SVG.+PNG/],
    ['a.txt', Buffer.from('<!doctype html><html>'), /contains a program/],
    ['a.txt', Buffer.from('\ufeff<script>1</script>', 'utf16le'), /contains a program/],
    ['a.vtt', Buffer.from('Hello.'), /first line is not WEBVTT/],
    ['a.md', Buffer.from('# Hello'), /of a kind that is not accepted/],
    ['a.rtf', Buffer.from('{\\rtf1 Hello}'), /of the kind RTF/],
    ['a.mp3', Buffer.concat([Buffer.from([0xff, 0xf3, 0x18, 0xc0]), Buffer.alloc(500)]), /none of JPEG/],
    ['a.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), /its encoding is unknown/],
  ])('%s is refused with its reason', async (name, data, reason) => {
    const found = await recognise({ name, data }, mediaTypes)
    expect(found).toMatchObject({
      verdict: 'refused',
      refusal: { en: expect.stringMatching(reason), fr: expect.stringMatching(/«.+»/) },
    })
  })

  it('is taken only where its kind is', async () => {
    expect(await recognise({ name: 'a.mp3', data: silence(1) }, documentTypes)).toMatchObject({
      verdict: 'refused',
    })
  })
})

describe('a file name', () => {
  it.each<[string, string]>([
    ['harbour.jpg', 'harbour.jpg'],
    ['Été à Łódź.JPEG', 'Été à Łódź.jpg'],
    ['.hidden.jpg', 'hidden.jpg'],
    ['...three.jpg', 'three.jpg'],
    ['.jpg', 'file.jpg'],
    ['?.jpg', 'file.jpg'],
    ['<>.jpg', 'file.jpg'],
    ['CON.jpg', 'file-CON.jpg'],
    ['nul.tar.jpg', 'file-nul.tar.jpg'],
    ['lpt1 .jpg', 'file-lpt1.jpg'],
    ['concert.jpg', 'concert.jpg'],
    ['ends. .jpg', 'ends.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Temp\\x.jpg', 'x.jpg'],
    ['photo\u202egnp.jpg', 'photognp.jpg'],
    ['a\u0000b\nc.jpg', 'abc.jpg'],
    ['e\u0301te\u0301.jpg', 'été.jpg'],
    ['Report v1.2 final', 'Report v1.2 final.jpg'],
    ['', 'file.jpg'],
    [`${'x'.repeat(300)}.jpg`, `${'x'.repeat(100)}.jpg`],
    [`con.${'x'.repeat(300)}.jpg`, `file-con.${'x'.repeat(91)}.jpg`],
    [`${'😀'.repeat(100)}.jpg`, `${'😀'.repeat(45)}.jpg`],
  ])('%j becomes %j', (name, stored) => {
    expect(fileName(name, 'jpg')).toBe(stored)
  })
})
