// Refuses at once what can be seen from the address alone; a name is looked up when a message is sent.

import type { Rule } from '@/collections/fields/validate'
import { isRefusedHost } from '@/platform/http/outgoing/addresses'
import { allowList } from '@/platform/http/outgoing/allowList'
import { label } from '@/platform/i18n/label'

export const reachable: Rule = (value) => {
  if (!URL.canParse(String(value)) || !isRefusedHost(new URL(String(value)).hostname, allowList()))
    return undefined
  return label(
    'This address is inside a private network. Use a public one, or have its host added to WEBHOOK_ALLOW_HOSTS.',
    'Cette adresse est dans un réseau privé. Utilisez-en une publique ou faites ajouter l’hôte à WEBHOOK_ALLOW_HOSTS.',
  )
}
