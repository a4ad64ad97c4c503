// Whether a file is a text, and what it says: by its mark, then UTF-8, then UTF-16 without a mark, Windows-1252 last.

export type Reading =
  | { text: string }
  /** Written words, in an encoding that nothing tells. */
  | { text: undefined; encoded: true }

/** Nothing when the file is no text. */
export const readText = (data: Uint8Array): Reading | undefined => {
  const marked = marks.find(({ bytes }) => bytes.every((byte, at) => data[at] === byte))
  if (marked) return written(decode(marked.encoding, data))
  if (data.includes(0)) return written(withoutMark16(data))
  const utf8 = decode('utf-8', data)
  return utf8 === undefined ? western(data) : written(utf8)
}

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** Drops the mark; nothing when the bytes are not of this encoding. */
const decode = (encoding: string, data: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data)
  } catch {
    return undefined
  }
}

/** Control characters other than those of lines, pages and tabs stand in programs and pictures, not in texts. */
const isWritten = (text: string): boolean => !/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text)

const written = (text: string | undefined): Reading | undefined =>
  text !== undefined && isWritten(text) ? { text } : undefined

/** Zeros at every other place, and often: the spaces, digits and line ends of any script. */
const withoutMark16 = (data: Uint8Array): string | undefined => {
  const zeros = [0, 0]
  for (const [at, byte] of data.subarray(0, 65_536).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if ((even > 0 && odd > 0) || 20 * (even + odd) < Math.min(data.length, 65_536)) return undefined
  return decode(even > 0 ? 'utf-16be' : 'utf-16le', data)
}

/** What Windows-1252 has from 0x80 on in place of the control characters of Latin-1; five places are not used. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const unused = /[\u0081\u008d\u008f\u0090\u009d]/

/** TextDecoder of Node 20.20 reads `windows-1252` as Latin-1. */
const windows1252 = (data: Uint8Array): string =>
  Buffer.from(data)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => letters[character.charCodeAt(0) - 0x80] ?? character)

/** Western letters stand between plain ones. A text of which half is beyond them is in Cyrillic, Greek or the like. */
const western = (data: Uint8Array): Reading | undefined => {
  const text = windows1252(data)
  if (!isWritten(text)) return undefined
  const beyond = data.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
  const plain = data.reduce((count, byte) => count + (isPlainLetter(byte) ? 1 : 0), 0)
  return unused.test(text) || beyond > plain ? { text: undefined, encoded: true } : { text }
}

const isPlainLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
