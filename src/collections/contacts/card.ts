// A person or mailbox as a card, with the ways to reach them that they agreed to.
import { type Card, type CardContext, card, facts, jobTitle, links } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { languageName } from '@/platform/i18n/formats'
import type { Contact, ContactSummary } from '@/public-types'

export const contactCard = (contact: Contact, { language, messages }: CardContext): Card => {
  const { email, phone, speaks } = contact
  return card(contact, {
    title: contact.name,
    image: contact.photo,
    byline: jobTitle(contact),
    lead: contact.bio,
    facts: facts(
      [messages.telephone, phone],
      [messages.speaks, joined(speaks.map((code) => languageName(code, language)))],
    ),
    links: links(
      [email ?? '', email && `mailto:${email}`],
      ...contact.links.map((one) => [one.label ?? one.url ?? '', one.url] as const),
    ),
  })
}

export const contactTeaser = (contact: ContactSummary): Card =>
  card(contact, { title: contact.name, byline: contact.role, image: contact.image })
