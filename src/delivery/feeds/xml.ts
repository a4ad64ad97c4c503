// XML from plain objects. fast-xml-builder escapes; here the characters go that XML 1.0 cannot hold at all, and those
// that no address may have.
import Builder from 'fast-xml-builder'
import type { Frame } from '@/delivery/documents/fragments'
import { encodeAddress } from '@/platform/html/encodeAddress'

export type XmlValue = string | number | XmlNode | readonly XmlValue[] | null | undefined

/** Elements by name, in their order; attributes begin with “@”, `#text` is the text beside them. */
export interface XmlNode {
  [name: string]: XmlValue
}

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
})

export const xmlOf = (root: XmlNode): string => `<?xml version="1.0" encoding="utf-8"?>\n${elementsOf(root)}`

/** As they stand inside of others. */
export const elementsOf = (node: XmlNode): string => builder.build(cleaned(node))

/** A document that is open at the end of elements of it, the outermost first. */
export const openAt = (path: readonly string[], root: XmlNode): Frame => {
  const [xml, end] = [
    xmlOf(root),
    [...path]
      .reverse()
      .map((name) => `</${name}>`)
      .join(''),
  ]
  if (!xml.endsWith(end)) throw new Error(`The XML does not end with ${end}.`)
  return { start: xml.slice(0, -end.length), between: '', end }
}

/** Text as XML 1.0 may hold it (2.2): without control characters and halves of characters. */
export const xmlText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')

/** The builder writes an empty element for null: here, nothing to say is no element. */
const cleaned = (value: XmlValue, name = ''): unknown => {
  if (typeof value === 'string') return xmlText(addressed.has(name) ? encodeAddress(value) : value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter(isThere).map((part) => cleaned(part, name))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => isThere(part))
      .map(([key, part]) => [key, cleaned(part, key)]),
  )
}

/** The elements and attributes that hold an address, in all the kinds of XML we write. */
const addressed = new Set(['@href', '@url', '@img', 'link', 'url', 'logo'])

const isThere = (value: XmlValue): boolean => value !== null && value !== undefined && value !== ''
