// What stands around the sections: masthead, contents, editorial, notes, thanks, footer.

import { editorState, joined, positionOf } from '@/collections/cards/card'
import type { Acknowledgement } from '@/delivery/documents/acknowledgements'
import type { Context } from '@/delivery/newsletter/context'
import { attrs, esc } from '@/delivery/newsletter/escape'
import {
  beside,
  heading,
  lines,
  link,
  paragraphs,
  placeholderLink,
  quiet,
} from '@/delivery/newsletter/html/elements'
import { image, isShown } from '@/delivery/newsletter/html/image'
import { richHtml } from '@/delivery/newsletter/html/richText'
import { contentsOf, type Part } from '@/delivery/newsletter/outline'
import type { MailInput } from '@/delivery/newsletter/types'
import { periodText } from '@/platform/i18n/formats'

/** `#notice`: where links lead that cannot work in such a mail. */
export const noticeHtml = ({ options: { notice } }: MailInput): string =>
  notice ? `<p id="notice" style="margin:0;font-weight:bold">${lines(notice)}</p>` : ''

export const topHtml = ({ options }: MailInput, context: Context): string =>
  `<p class="q" style="text-align:center">${link(esc(context.messages.viewInBrowser), options.webUrl, context)}</p>`

export const mastheadHtml = ({ issue, brand, site }: MailInput, context: Context): string => {
  const { messages, language } = context
  const logo = brand.header.image ?? site.logo
  const name = `<p style="margin:0;font-weight:bold">${link(esc(site.name), site.url, context)}</p>${quiet(brand.header.tagline && esc(brand.header.tagline))}`
  const about = [
    issue.number === null ? null : `${messages.number} ${issue.number}`,
    periodText(issue.period, language),
  ]
  return [
    logo && isShown(logo)
      ? beside(image(logo, { width: 72, logo: true, decorative: true }, context), name, 72)
      : name,
    heading(1, esc(issue.title), {}),
    quiet(
      joined(
        [...about, issue.publisher?.name].map((part) => part && esc(part)),
        ' · ',
      ),
    ),
  ].join('')
}

export const contentsHtml = (parts: readonly Part[], context: Context): string => {
  const listed = contentsOf(parts)
  if (listed.length === 0) return ''
  const rows = listed.map(
    ({ anchor, heading: text, depth }) =>
      `<li style="margin:0 0 6px ${(depth - 1) * 18}px">${`<a${attrs({ href: `#${anchor}`, style: `color:${context.palette.primaryText}` })}>${esc(text)}</a>`}</li>`,
  )
  return `<div role="navigation"${attrs({ 'aria-label': context.messages.contents })}>${small(context.messages.contents)}<ul style="list-style:none;margin:0;padding:0">${rows.join('')}</ul></div>`
}

const small = (text: string): string => heading(2, esc(text), { class: 'c' })

export const editorialHtml = ({ issue }: MailInput, context: Context): string => {
  const words = editorState(issue.editorial)
  if (!words) return ''
  const signed = issue.signedBy.map((person) => {
    const { name, image: photo } = person
    const position = positionOf(person)
    const said = `<p><strong>${esc(name)}</strong>${position ? `<br>${esc(position)}` : ''}</p>`
    return photo && isShown(photo)
      ? beside(image(photo, { width: 64, decorative: true }, context), said, 64)
      : said
  })
  return small(context.messages.editorial) + richHtml(words, 2, context) + signed.join('')
}

export const notesHtml = ({ notes, messages, palette }: Context): string => {
  const rows = notes.notes.map(({ number, text }) => {
    const back = attrs({
      href: `#r${number}`,
      'aria-label': `${messages.backToText} ${number}`,
      style: `color:${palette.primaryText}`,
    })
    return `<p${attrs({ id: `n${number}` })} class="q">[${number}] ${lines(text)} <a${back}>↩</a></p>`
  })
  return rows.length > 0 ? small(messages.notes) + rows.join('') : ''
}

export const thanksHtml = ({ issue }: MailInput, context: Context): string => {
  if (issue.acknowledgements.length === 0) return ''
  return (
    small(context.messages.acknowledgements) +
    issue.acknowledgements.map((one) => thankHtml(one, context)).join('')
  )
}

const thankHtml = ({ organisation, text }: Acknowledgement, context: Context): string => {
  const { name, logo, website } = organisation
  const said = `<p>${link(`<strong>${esc(name)}</strong>`, website, context)}<br>${lines(text ?? `${context.messages.supportedBy} ${name}.`)}</p>`
  return logo && isShown(logo) ? beside(image(logo, { width: 96, logo: true }, context), said, 96) : said
}

export const footerHtml = ({ brand, site }: MailInput, context: Context): string => {
  const { messages, placeholders } = context
  const social = site.socialLinks.map(({ label, url }) => link(esc(label ?? url ?? ''), url, context))
  const mailer = [
    placeholders.preferences && placeholderLink(messages.preferences, placeholders.preferences, context),
    placeholders.unsubscribe && placeholderLink(messages.unsubscribe, placeholders.unsubscribe, context),
  ].filter(Boolean)
  return [
    social.length > 0
      ? quiet(`<strong>${esc(messages.follow)}</strong><br>${social.join(' &nbsp;·&nbsp; ')}`)
      : '',
    quiet(
      joined(
        [site.publisher?.name ?? site.name, site.footer].map((part) => part && lines(part)),
        '<br>',
      ),
    ),
    brand.footer ? paragraphs(brand.footer).replaceAll('<p>', '<p class="q">') : '',
    placeholders.email ? quiet(`${esc(messages.sentTo)} ${placeholders.email.replace(/[<>]/g, '')}`) : '',
    quiet(mailer.join(' &nbsp;·&nbsp; ') || null),
  ].join('')
}
