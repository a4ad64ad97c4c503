// Comma-separated values (RFC 4180) that a spreadsheet opens as text: no cell becomes a formula.

export const csvType = 'text/csv; charset=utf-8'

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (value: unknown): string => {
  const text = harmless(asText(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** OWASP, CSV injection: what a spreadsheet would calculate is led in by an apostrophe. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in front hides the sign behind it
const harmless = (text: string): string => (/^[\s\u0000]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text)
