// Recordings under names that their first bytes do not prove.

/**
 * Two frames of MPEG audio, layer II or III, one behind the other (ISO/IEC 11172-3, 2.4.1.3): the two bytes that
 * libraries look for begin other files too, a text in UTF-16 among them.
 */
export const isMpegAudio = (data: Uint8Array): boolean => {
  const from = endOfTag(data)
  const until = Math.min(data.length - 4, from + 65_536)
  for (let at = from; at <= until; at++) {
    const size = frameSize(data, at)
    if (size !== undefined && (at + size === data.length || frameSize(data, at + size) !== undefined))
      return true
  }
  return false
}

/** ID3v2.4.0, 3.1: its size is in four bytes of seven bits. */
const endOfTag = (data: Uint8Array): number => {
  const [i, d, three, version = 0xff, , , ...size] = data.subarray(0, 10)
  if (i !== 0x49 || d !== 0x44 || three !== 0x33 || version > 4) return 0
  return 10 + size.reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
}

/** In thousands of bits a second, by the index in the head. */
const rates = {
  mpeg1layer2: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  mpeg1layer3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const frequencies = [44_100, 48_000, 32_000]

const frameSize = (data: Uint8Array, at: number): number | undefined => {
  const [first = 0, second = 0, third = 0] = data.subarray(at, at + 3)
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  const version = (second >> 3) & 3
  const layer = (second >> 1) & 3
  const frequency = frequencies[(third >> 2) & 3]
  if (version === 1 || (layer !== 1 && layer !== 2) || frequency === undefined) return undefined
  const isFirst = version === 3
  const table = isFirst ? (layer === 2 ? rates.mpeg1layer2 : rates.mpeg1layer3) : rates.mpeg2
  const rate = table[third >> 4]
  if (!rate) return undefined
  const hertz = frequency / (isFirst ? 1 : version === 2 ? 2 : 4)
  const samples = layer === 1 && !isFirst ? 72 : 144
  return Math.floor((samples * rate * 1000) / hertz) + ((third >> 1) & 1)
}

/** MP4 with sound and without pictures: programs that record voices write the general mark (ISO/IEC 14496-12, 8.4.3). */
export const isSoundAlone = (data: Uint8Array): boolean => {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const handlers = new Set<string>()
  for (let at = bytes.indexOf('hdlr'); at !== -1; at = bytes.indexOf('hdlr', at + 4))
    handlers.add(bytes.toString('latin1', at + 12, at + 16))
  return handlers.has('soun') && !handlers.has('vide')
}
