// Telephones write where a film was taken into it. ISO base media files (MP4, M4A) keep that in boxes of `moov`:
// `©xyz` (QuickTime), `loci` (3GPP TS 26.244), and the text beside com.apple.quicktime.location.ISO6709.

const placeBoxes = ['\u00a9xyz', 'loci'].map((name) => Buffer.from(name, 'latin1'))
const coordinates = /[+-]\d{2,6}(\.\d+)?[+-]\d{3,7}(\.\d+)?([+-]\d+(\.\d+)?)?\/?/g

/** The same file, of the same length, with places blanked out: offsets into the media data stay right. */
export const withoutLocation = (file: Uint8Array): Buffer => {
  const data = Buffer.from(file)
  for (const { start, end } of topLevelBoxes(data, 'moov')) {
    const moov = data.subarray(start, end)
    for (const name of placeBoxes) blankBoxes(moov, name)
    if (moov.includes('location.ISO6709')) blankCoordinates(moov)
  }
  return data
}

function* topLevelBoxes(data: Buffer, wanted: string): Generator<{ start: number; end: number }> {
  for (let at = 0; at + 8 <= data.length; ) {
    const short = data.readUInt32BE(at)
    const size =
      short === 1 && at + 16 <= data.length ? Number(data.readBigUInt64BE(at + 8)) : short || data.length - at
    if (size < 8) return
    if (data.toString('latin1', at + 4, at + 8) === wanted)
      yield { start: at, end: Math.min(at + size, data.length) }
    at += size
  }
}

/** Turns each box of this name into a `free` box (ISO/IEC 14496-12, 8.1.2) filled with zeros. */
const blankBoxes = (moov: Buffer, name: Buffer): void => {
  for (let at = moov.indexOf(name); at >= 4; at = moov.indexOf(name, at + 4)) {
    const end = at - 4 + moov.readUInt32BE(at - 4)
    if (end <= at + 4 || end > moov.length) continue
    moov.write('free', at, 'latin1')
    moov.fill(0, at + 4, end)
  }
}

const blankCoordinates = (moov: Buffer): void => {
  for (const found of moov.toString('latin1').matchAll(coordinates))
    moov.fill(0x20, found.index, found.index + found[0].length)
}
