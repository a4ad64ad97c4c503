// Whether a string, a comment or the data of a stream holds the head of an object, or a table: a reader that is led there
// finds what nobody who reads from the front does.
import { isSpace } from '@/platform/uploads/pdf/lexer'

/** More than there are by chance: three letters come once in 16 MB. */
const mostTries = 10_000
const lookedAt = 64

export const hidesObjects = (data: Buffer): boolean => {
  let tries = 0
  for (let at = data.indexOf('obj'); at !== -1; at = data.indexOf('obj', at + 3))
    if (isHead(data, at) || ++tries > mostTries) return true
  for (let at = data.indexOf('trailer'); at !== -1; at = data.indexOf('trailer', at + 7))
    if (isTrailer(data, at) || ++tries > mostTries) return true
  return false
}

/** `12 0 obj`; of one that is drawn out, or goes over several lines, what is seen of it. */
const isHead = (data: Buffer, at: number): boolean => {
  const behind = data.toString('latin1', at + 3, at + 4)
  const before = data.toString('latin1', Math.max(0, at - lookedAt), at)
  return (
    /^[^a-z]?$/i.test(behind) && (head.test(before) || (before.length === lookedAt && drawn.test(before)))
  )
}

const head = /(\d[\0\s]+\d+|[\r\n][\0\s]*\d*)[\0\s]*$/
const drawn = /^[\d\0\s]*$/

const isTrailer = (data: Buffer, from: number): boolean => {
  let at = from + 7
  while (isSpace(data[at])) at += 1
  return data[at] === 0x3c || data[at] === 0x25
}
