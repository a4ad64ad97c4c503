// Our HTML for readers elsewhere: every address in it becomes a whole one. It reads only what `htmlOf` writes:
// attributes in double quotes, with quotes and angle brackets in all texts escaped.
import type { Addresses } from '@/content/pageAddresses'

/** @param page the address of the document's page: its footnotes stand there too */
export const absoluteHtml = (html: string, addresses: Addresses, page: string): string =>
  html
    .replace(/ (href|src)="([/#][^"]*)"/g, (_, name, path) => ` ${name}="${whole(path, addresses, page)}"`)
    .replace(/ srcset="([^"]*)"/g, (_, list: string) => ` srcset="${eachSource(list, addresses, page)}"`)

const eachSource = (list: string, addresses: Addresses, page: string): string =>
  list
    .split(', ')
    .map((source) => whole(source, addresses, page))
    .join(', ')

const whole = (path: string, { pages, own }: Addresses, page: string): string => {
  if (path.startsWith('#')) return `${page}${path}`
  if (path.startsWith('/v1/')) return `${own}${path}`
  return path.startsWith('/') ? `${pages}${path}` : path
}
