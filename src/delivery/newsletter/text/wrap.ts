// Plain text in lines of at most 76 characters, made for format=flowed (RFC 3676): a line of a paragraph that goes on
// ends in a space, a line that ends does not. Addresses stay whole, whatever their length.

export const lineLength = 76

export const wrap = (text: string): string =>
  text
    .split('\n')
    .map((line) => stuffed(wrapLine(line.trimEnd())))
    .join('\n')

/** Where a line's words begin: after quote marks, spaces and the mark of a list. */
const start = /^((?:> )*)( *)((?:[-*] |\d{1,3}\. |\[\d{1,3}\] )?)/

const wrapLine = (line: string): string => {
  if (line.length <= lineLength) return line
  const [all = '', quote = '', indent = '', mark = ''] = start.exec(line) ?? []
  const hang = quote + ' '.repeat(indent.length + mark.length)
  // What hangs under a mark keeps its place only when it is not flowed.
  const soft = hang === quote ? ' ' : ''
  const lines: string[] = []
  let open = all
  let empty = true
  for (const word of line.slice(all.length).split(/ +/)) {
    if (!empty && open.length + 1 + word.length + soft.length > lineLength) {
      lines.push(open + soft)
      // RFC 3676, 4.4: a “>” of the author's is no quotation.
      open = hang + (word.startsWith('>') ? ' ' : '')
      empty = true
    }
    open += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, open].join('\n')
}

/** Mail servers put a “>” before a line that begins with “From ” (RFC 3676, 4.4). */
const stuffed = (lines: string): string => lines.replace(/^From /gm, ' From ')
