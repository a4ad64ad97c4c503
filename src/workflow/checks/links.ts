// Links are well formed. Saving checks them too; what was imported or stored before a rule existed is found here.
import { isMailto, isWebAddress } from '@/content/addresses'
import { isObject } from '@/content/content'
import type { CheckInput } from '@/workflow/checks/input'
import { found } from '@/workflow/checks/words'
import type { Issue } from '@/workflow/issues'

export const links = (input: CheckInput): Issue[] =>
  [...addressesIn(input.content, '')].flatMap(({ path, address }) => {
    if (address === undefined || address === '') return [found(input, { path, code: 'linkEmpty' })]
    return isWebAddress(address) || isMailto(address) ? [] : [found(input, { path, code: 'linkBroken' })]
  })

/** The names our model gives to addresses of the web. */
const addressFields = new Set(['url', 'website', 'video'])

function* addressesIn(value: unknown, path: string): Generator<{ path: string; address: unknown }> {
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* addressesIn(one, at(index))
  if (!isObject(value)) return
  if (value.type === 'link' && isObject(value.fields) && isNowhere(value.fields))
    yield { path: at('fields'), address: undefined }
  for (const [key, one] of Object.entries(value)) {
    if (addressFields.has(key) && typeof one === 'string' && one !== '') yield { path: at(key), address: one }
    else yield* addressesIn(one, at(key))
  }
}

const isNowhere = ({ linkType, url, doc }: Record<string, unknown>): boolean =>
  linkType === 'internal' ? !doc : !url
