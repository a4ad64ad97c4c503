// The mail that brings a review link to its guest, from plain facts. Pure.
import { type ComposedMail, mailPage, oneLine, shorten } from '@/messaging/mail/compose'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { attributes, html } from '@/platform/html/html'
import { fill } from '@/platform/i18n/fill'
import { isLanguage, type Language, tagOf } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'

export interface InvitationRequest {
  /** The guest. */
  name: string
  /** Who asks them, and where they are asked back: an answer to the mail would quote the link to its maker. */
  who: string
  email: string
  /** Title of the document; empty where it must not leave the house. */
  title: string
  language: string
  /** ISO 8601 instant. */
  expiresAt: string
  token: string
  /** The installation's address without a slash at the end. */
  siteUrl: string
}

export const composeInvitation = ({ name, token, siteUrl, ...asked }: InvitationRequest): ComposedMail => {
  const language: Language = isLanguage(asked.language) ? asked.language : 'en'
  const { mail, invitation } = messages[language]
  const values = { who: oneLine(asked.who), what: oneLine(asked.title) || mail.untitled }
  const footer = fill(invitation.footer, { email: asked.email })
  const greeting = fill(mail.greeting, { name: oneLine(name) })
  const sentences = [
    fill(invitation.asks, values),
    fill(invitation.until, { date: `${dateIn(language, asked.expiresAt)} UTC` }),
  ]
  const link = `${encodeAddress(siteUrl)}/review/${token}?lang=${language}`
  const subject = fill(invitation.subject, values)
  return {
    subject: shorten(subject),
    text: [greeting, ...sentences, link, `--\n${footer}`, ''].join('\n\n'),
    html: mailPage(language, subject, [
      html`<p>${greeting}</p>`,
      ...sentences.map((sentence) => html`<p>${sentence}</p>`),
      html`<p><a${attributes({ href: link })}>${invitation.open}</a></p>`,
      html`<p style="color:#555;font-size:0.85em">${footer}</p>`,
    ]),
  }
}

const dateIn = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(instant))
