// What a stored file is called: any letters, but never hidden, empty, a device, or longer than file systems take.

/** 255 bytes are usual; an ending, the measures of a smaller version and a number are put behind it. */
const mostBytes = 180
const mostLetters = 100

export const fileName = (name: string, extension: string): string => `${stemOf(name) || 'file'}.${extension}`

const stemOf = (name: string): string => {
  const stem = trimmed(visible(name).replace(/\.[^.\s]{0,8}$/, ''))
  return shortened(device.test(stem) ? `file-${stem}` : stem)
}

/** Without folders, what file systems refuse, and characters that are not seen or turn the direction of others. */
const visible = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd?<>:*|"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A dot in front hides a file; one at the end is dropped by Windows. */
const trimmed = (stem: string): string => stem.replace(/^[\s.]+|[\s.]+$/gu, '')

/** Names of Windows, whatever follows a dot (learn.microsoft.com: Naming Files, Paths, and Namespaces). */
const device = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i

const shortened = (stem: string): string => {
  let [kept, bytes] = ['', 0]
  for (const letter of [...stem].slice(0, mostLetters)) {
    bytes += Buffer.byteLength(letter)
    if (bytes > mostBytes) break
    kept += letter
  }
  return trimmed(kept)
}
