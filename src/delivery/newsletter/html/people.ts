// A person with the ways to reach them that they agreed to.
import { jobTitle, type Person } from '@/collections/cards/card'
import type { Context } from '@/delivery/newsletter/context'
import { link } from '@/delivery/newsletter/html/elements'
import { type Fragment, html, isEmpty, joinNotEmpty } from '@/platform/html/html'

export const personHtml = (person: Person, context: Context): Fragment => {
  const { name, email, phone } = person
  const position = jobTitle(person)
  const reach = joinNotEmpty([email && link(email, `mailto:${email}`, context), phone], ' · ')
  return html`<p><strong>${name}</strong>${position && `, ${position}`}${!isEmpty(reach) && [html`<br>`, reach]}</p>`
}
