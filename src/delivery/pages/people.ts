// A person with what they do and the ways to reach them that they agreed to.

import { type Person, positionOf } from '@/collections/cards/card'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, link } from '@/delivery/pages/elements'
import { isPicture } from '@/delivery/pages/pictures'
import { attributes } from '@/delivery/richText/escape'
import { pictureHtml } from '@/delivery/richText/picture'

export const personHtml = (person: Person, context: PageContext): string => {
  const { name, email, phone, path, image } = person
  const said = [
    element('strong', link(esc(name), path, context)),
    positionOf(person) && esc(positionOf(person) ?? ''),
    email && link(esc(email), `mailto:${email}`, context),
    phone && telephone(phone),
  ]
  const photo =
    image && isPicture(image) && pictureHtml(image, { sizes: '4.5rem', alt: '', className: 'portrait' })
  return element('div', `${photo || ''}<p>${said.filter(Boolean).join('<br>')}</p>`, { class: 'person' })
}

const telephone = (phone: string): string => {
  const digits = phone.replace(/[^+\d]/g, '')
  return digits.length < 3 ? esc(phone) : `<a${attributes({ href: `tel:${digits}` })}>${esc(phone)}</a>`
}
