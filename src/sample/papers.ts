// Files that are no pictures, made by code: a PDF of one page, a recording of silence, subtitles.

/** A PDF 1.4 of one page with these lines, in Helvetica (ISO 32000-1, Annex H.2 is the smallest of its kind). */
export const pdf = (title: string, lines: readonly string[]): Buffer => {
  const shown = [title, '', ...lines].map((line) => `(${escapePdf(line)}) Tj T*`).join('\n')
  const stream = `BT /F1 14 Tf 72 760 Td 20 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + trailer, 'latin1')
}

const escapePdf = (text: string): string => text.replace(/[\\()]/g, '\\$&')

const frameBytes = 36
const frameSeconds = 0.036

/** Silence as MP3: MPEG-2 layer III frames of 8 kbit/s, 16 kHz, mono, without any sound in them. */
export const silence = (seconds: number): Buffer => {
  const frame = Buffer.alloc(frameBytes)
  frame.set([0xff, 0xf3, 0x18, 0xc0])
  return Buffer.concat(Array.from({ length: Math.round(seconds / frameSeconds) }, () => frame))
}

/** WebVTT subtitles, one cue each five seconds. */
export const subtitles = (lines: readonly string[]): Buffer => {
  const time = (seconds: number) => `00:${new Date(seconds * 1000).toISOString().slice(14, 23)}`
  const cues = lines.map((line, index) => `${time(index * 5)} --> ${time(index * 5 + 5)}\n${line}\n`)
  return Buffer.from(`WEBVTT\n\n${cues.join('\n')}`)
}
