// HTML by template: everything that is put in is escaped, unless it is HTML already.

export class Html {
  constructor(readonly text: string) {}
}

export const html = (parts: TemplateStringsArray, ...values: unknown[]): Html =>
  new Html(String.raw({ raw: parts }, ...values.map(written)))

/** Text that is HTML: only for what the CMS made safe. */
export const trusted = (text: string | null | undefined): Html => new Html(text ?? '')

const written = (value: unknown): string => {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(written).join('')
  if (value === null || value === undefined || value === false) return ''
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
