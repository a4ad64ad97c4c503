// What stands around the sections: masthead, contents, editorial, notes, thanks, footer.
import { editorState, jobTitle } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import { contentsOf, type Part } from '@/delivery/layout/outline'
import type { Context } from '@/delivery/newsletter/context'
import { dot } from '@/delivery/newsletter/html/cards'
import { beside, heading, link, placeholderLink, quiet } from '@/delivery/newsletter/html/elements'
import { image, isShown } from '@/delivery/newsletter/html/image'
import { richHtml } from '@/delivery/newsletter/html/richText'
import type { MailInput } from '@/delivery/newsletter/types'
import { attributes, type Fragment, html, joinNotEmpty, lines, trustedHtml } from '@/platform/html/html'
import { periodText } from '@/platform/i18n/formats'
import type { Acknowledgement } from '@/public-types'

/** `#notice`: where links lead that cannot work in such a mail. */
export const noticeHtml = ({ options: { notice } }: MailInput): Fragment =>
  notice && html`<p id="notice" style="margin:0;font-weight:bold">${lines(notice)}</p>`

export const topHtml = ({ options }: MailInput, context: Context): Fragment =>
  html`<p class="q" style="text-align:center">${link(context.messages.viewInBrowser, options.webUrl, context)}</p>`

export const mastheadHtml = ({ issue, brand, site }: MailInput, context: Context): Fragment => {
  const { messages, language } = context
  const logo = brand.header.image ?? site.logo
  const name = [
    html`<p style="margin:0;font-weight:bold">${link(site.name, site.url, context)}</p>`,
    quiet(brand.header.tagline),
  ]
  const about = [
    issue.number !== null && `${messages.number} ${issue.number}`,
    periodText(issue.period, language),
    issue.publisher?.name,
  ]
  return [
    logo && isShown(logo)
      ? beside(image(logo, { width: 72, logo: true, decorative: true }, context), name, 72)
      : name,
    heading(1, issue.title),
    quiet(joinNotEmpty(about, ' · ')),
  ]
}

export const contentsHtml = (parts: readonly Part[], { messages, palette }: Context): Fragment => {
  const listed = contentsOf(parts)
  if (listed.length === 0) return ''
  const rows = listed.map(
    ({ anchor, heading: text, depth }) =>
      html`<li style="margin:0 0 6px ${(depth - 1) * 18}px"><a href="#${anchor}" style="color:${palette.primaryText}">${text}</a></li>`,
  )
  return html`<div role="navigation"${attributes({ 'aria-label': messages.contents })}>${small(messages.contents)}<ul style="list-style:none;margin:0;padding:0">${rows}</ul></div>`
}

const small = (text: string): Fragment => heading(2, text, { class: 'c' })

export const editorialHtml = ({ issue }: MailInput, context: Context): Fragment => {
  const text = editorState(issue.editorial)
  if (!text) return ''
  const signed = issue.signedBy.map((person) => {
    const { name, image: photo } = person
    const position = jobTitle(person)
    const said = html`<p><strong>${name}</strong>${position && [html`<br>`, position]}</p>`
    return photo && isShown(photo)
      ? beside(image(photo, { width: 64, decorative: true }, context), said, 64)
      : said
  })
  return [small(context.messages.editorial), richHtml(text, 2, context), signed]
}

export const notesHtml = ({ notes, messages, palette }: Context): Fragment => {
  const rows = notes.notes.map(({ number, text }) => {
    const back = attributes({
      href: `#r${number}`,
      'aria-label': `${messages.backToText} ${number}`,
      style: `color:${palette.primaryText}`,
    })
    return html`<p id="n${number}" class="q">[${number}] ${lines(text)} <a${back}>↩</a></p>`
  })
  return rows.length > 0 && [small(messages.notes), rows]
}

export const thanksHtml = ({ issue: { acknowledgements } }: MailInput, context: Context): Fragment =>
  acknowledgements.length > 0 && [
    small(context.messages.acknowledgements),
    acknowledgements.map((one) => thankHtml(one, context)),
  ]

const thankHtml = ({ organisation, text }: Acknowledgement, context: Context): Fragment => {
  const { name, logo, website } = organisation
  const words = lines(text ?? `${context.messages.supportedBy} ${name}.`)
  const said = html`<p>${link(html`<strong>${name}</strong>`, website, context)}<br>${words}</p>`
  return logo && isShown(logo) ? beside(image(logo, { width: 96, logo: true }, context), said, 96) : said
}

export const footerHtml = ({ brand, site }: MailInput, context: Context): Fragment => {
  const { messages, placeholders } = context
  const { preferences, unsubscribe, email } = placeholders
  const social = site.socialLinks.map(({ label, url }) => link(label ?? url, url, context))
  const mailer = [
    preferences && placeholderLink(messages.preferences, preferences, context),
    unsubscribe && placeholderLink(messages.unsubscribe, unsubscribe, context),
  ]
  const publisher = [site.publisher?.name ?? site.name, site.footer]
  return [
    social.length > 0 && quiet(html`<strong>${messages.follow}</strong><br>${joinNotEmpty(social, dot)}`),
    quiet(
      joinNotEmpty(
        publisher.map((part) => part && lines(part)),
        html`<br>`,
      ),
    ),
    brand.footer && paragraphs(brand.footer, 'q'),
    email && quiet(html`${messages.sentTo} ${trustedHtml(email.replace(/[<>]/g, ''))}`),
    quiet(joinNotEmpty(mailer, dot)),
  ]
}
