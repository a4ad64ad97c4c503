// HTML that escapes by itself: what is put into a template is text, unless it is HTML already. How text is escaped
// depends on where the HTML goes (a page, a mail), so it happens once, when the whole is rendered.
import { encodeAddress } from '@/platform/html/encodeAddress'

/** A finished piece of HTML; made by `html`, `attributes` or `trustedHtml` alone. */
export class Html {
  constructor(
    /** One more than values: what stands before, between and after them. */
    readonly strings: readonly string[],
    readonly values: readonly (Fragment | Attribute)[] = [],
  ) {}
}

class Attribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
}

/** What can be put into a template: nothing is written of `null`, `undefined` and `false`, a list is written in a row. */
export type Fragment = Html | string | number | false | null | undefined | readonly Fragment[]

/** `html\`<p>${text}</p>\``: strings are escaped, other templates are not. */
export const html = (strings: TemplateStringsArray, ...values: Fragment[]): Html => new Html(strings, values)

/** For what is not text: a style sheet, a placeholder, finished HTML of another library. Never for what people write. */
export const trustedHtml = (source: string): Html => new Html([source])

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Written with a space in front; `true` writes the name alone, what is `null`, `undefined` or `false` is left out. */
export const attributes = (values: Attributes): Html => {
  const given = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  )
  const written = given.map(([name, value]) =>
    value === true ? trustedHtml(` ${name}`) : new Attribute(name, String(value)),
  )
  return new Html(['', ...written.map(() => '')], written)
}

/** Nothing where there is nothing inside. */
export const element = (tag: string, inside: Fragment, values: Attributes = {}): Fragment =>
  isEmpty(inside) ? '' : html`<${tag}${attributes(values)}>${inside}</${tag}>`

/** Text that keeps its line breaks. */
export const lines = (text: string): Fragment => joinHtml(text.split('\n'), html`<br>`)

/** Those that say something, with something between them. */
export const joinNotEmpty = (parts: readonly Fragment[], between: Fragment): Fragment =>
  joinHtml(
    parts.filter((part) => !isEmpty(part)),
    between,
  )

const joinHtml = (parts: readonly Fragment[], between: Fragment): Fragment =>
  parts.map((part, index) => (index === 0 ? part : [between, part]))

export const isEmpty = (fragment: Fragment | Attribute): boolean => {
  if (fragment instanceof Attribute) return false
  if (fragment instanceof Html)
    return fragment.strings.every((one) => one === '') && fragment.values.every(isEmpty)
  if (typeof fragment === 'object' && fragment !== null) return fragment.every(isEmpty)
  return fragment === '' || fragment === null || fragment === undefined || fragment === false
}

/** How one medium writes text. */
export interface Escaping {
  text: (text: string) => string
  /** Between double quotes. */
  attribute: (value: string, name: string) => string
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign as keyof typeof entities])

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** `srcset` holds addresses of our own alone, which are encoded where they are made. */
const addressed = new Set(['href', 'src', 'action', 'poster'])

export const plainEscaping: Escaping = {
  text: escapeHtml,
  attribute: (value, name) => escapeHtml(addressed.has(name) ? encodeAddress(value) : value),
}

export const renderHtml = (fragment: Fragment | Attribute, escaping = plainEscaping): string => {
  if (typeof fragment === 'string') return escaping.text(fragment)
  if (typeof fragment === 'number') return String(fragment)
  if (!fragment) return ''
  if (fragment instanceof Attribute)
    return ` ${fragment.name}="${escaping.attribute(fragment.value, fragment.name)}"`
  if (fragment instanceof Html)
    return fragment.strings
      .map((string, index) => string + renderHtml(fragment.values[index], escaping))
      .join('')
  return fragment.map((one) => renderHtml(one, escaping)).join('')
}
