// Links are well formed. A draft keeps what was pasted; here it is found, by the words that readers would click on.
import { isLinkTarget } from '@/content/addresses'
import { isObject } from '@/content/content'
import { readLinkText } from '@/content/readLinkText'
import type { Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'
import { found, type IssueCode } from '@/workflow/core/checks/messages'

export const checkLinks = (input: CheckInput): Issue[] =>
  [...addressesIn(input.content, '')].flatMap(({ path, address, words = '' }) => {
    if (isLinkTarget(address) || (input.isEntry && isOfFile(path))) return []
    const problem = address === undefined || address === '' ? 'linkEmpty' : 'linkBroken'
    const code = words === '' ? problem : inText[problem]
    return [
      found(input, { path, code, details: { words: shorten(words), address: shorten(String(address)) } }),
    ]
  })

const inText = { linkEmpty: 'linkEmptyInText', linkBroken: 'linkBrokenInText' } as const satisfies Record<
  string,
  IssueCode
>

interface Found {
  path: string
  address: unknown
  /** What carries the link in a text. */
  words?: string
}

/** The names our model gives to addresses of the web. */
const addressFields = new Set(['url', 'website', 'video'])

function* addressesIn(value: unknown, path: string): Generator<Found> {
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* addressesIn(one, at(index))
  if (!isObject(value)) return
  if ((value.type === 'link' || value.type === 'autolink') && isObject(value.fields)) {
    yield* linkIn(value, value.fields, at('fields'))
    yield* addressesIn(value.children, at('children'))
    return
  }
  for (const [key, one] of Object.entries(value)) {
    if (addressFields.has(key) && typeof one === 'string' && one !== '') yield { path: at(key), address: one }
    else yield* addressesIn(one, at(key))
  }
}

function* linkIn(
  link: Record<string, unknown>,
  { linkType, url, doc }: Record<string, unknown>,
  path: string,
): Generator<Found> {
  const words = readLinkText(link)
  if (linkType === 'internal') {
    if (!doc) yield { path, address: undefined, words }
  } else if (url) yield { path: `${path}.url`, address: url, words }
  else yield { path, address: undefined, words }
}

/** Where Payload serves a file and its sizes to staff. */
const isOfFile = (path: string): boolean => /^(sizes\.\w+\.)?url$/.test(path)

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
