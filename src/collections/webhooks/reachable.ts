// Refuses at once what can be seen from the address alone; a name is looked up when a message is sent.

import type { Rule } from '@/collections/fields/validate'
import { isRefusedHost } from '@/platform/http/outgoing/addresses'
import { allowList } from '@/platform/http/outgoing/allowList'
import { label } from '@/platform/i18n/catalogue'
import { parseUrl } from '@/platform/parseUrl'

export const reachable: Rule = (value) => {
  const url = parseUrl(String(value))
  if (!url || !isRefusedHost(url.hostname, allowList())) return undefined
  return label(
    'This address is inside a private network. Use a public one, or have its host added to WEBHOOK_ALLOW_HOSTS.',
  )
}
