// A person or mailbox as a card, with the ways to reach them that they agreed to.
import type { Contact } from '@/delivery/documents/contacts'
import { type Card, card, facts, joined, links, positionOf } from '@/delivery/newsletter/cards/card'
import { languageName } from '@/delivery/newsletter/dates'
import { words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const contactCard = (contact: Contact, language: Language): Card => {
  const frame = words[language]
  const { email, phone, speaks } = contact
  return card(contact, {
    title: contact.name,
    image: contact.photo,
    byline: positionOf(contact),
    lead: contact.bio,
    facts: facts(
      [frame.telephone, phone],
      [frame.speaks, joined(speaks.map((code) => languageName(code, language)))],
    ),
    links: links(
      [email ?? '', email && `mailto:${email}`],
      ...contact.links.map((one) => [one.label ?? one.url ?? '', one.url] as const),
    ),
  })
}
