// A person with what they do and the ways to reach them that they agreed to.
import { jobTitle, type Person } from '@/collections/cards/card'
import type { PageContext } from '@/delivery/pages/context'
import { link } from '@/delivery/pages/elements'
import { isPicture } from '@/delivery/pages/pictures'
import { pictureHtml } from '@/delivery/richText/picture'
import { attributes, type Fragment, html, joinNotEmpty } from '@/platform/html/html'

export const personHtml = (person: Person, context: PageContext): Fragment => {
  const { name, email, phone, path, image } = person
  const photo =
    image && isPicture(image) && pictureHtml(image, { sizes: '4.5rem', alt: '', className: 'portrait' })
  const rows = [
    name && html`<strong>${link(name, path, context)}</strong>`,
    jobTitle(person),
    email && link(email, `mailto:${email}`, context),
    phone && telephone(phone),
  ]
  return html`<div class="person">${photo}<p>${joinNotEmpty(rows, html`<br>`)}</p></div>`
}

const telephone = (phone: string): Fragment => {
  const digits = phone.replace(/[^+\d]/g, '')
  return digits.length < 3 ? phone : html`<a${attributes({ href: `tel:${digits}` })}>${phone}</a>`
}
