// A person with the ways to reach them that they agreed to.
import { joined, type Person, positionOf } from '@/collections/cards/card'
import type { Context } from '@/delivery/newsletter/context'
import { esc } from '@/delivery/newsletter/escape'
import { link } from '@/delivery/newsletter/html/elements'

export const personHtml = (person: Person, context: Context): string => {
  const { name, email, phone } = person
  const position = positionOf(person)
  const reach = joined([email && link(esc(email), `mailto:${email}`, context), phone && esc(phone)], ' · ')
  return `<p><strong>${esc(name)}</strong>${position ? `, ${esc(position)}` : ''}${reach ? `<br>${reach}` : ''}</p>`
}
