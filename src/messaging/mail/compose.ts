// A mail about what happened, from plain facts: subject, text and simple HTML that say the same. Pure.

import { sentenceOf, type Told } from '@/messaging/notifications/sentenceOf'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { attributes, type Fragment, html, renderHtml } from '@/platform/html/html'
import { fill } from '@/platform/i18n/fill'
import { isLanguage, type Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { panelPath } from '@/platform/links/panelPath'

export interface MailItem extends Told {
  type: string
  document: string
}

export interface MailRequest {
  name: string
  language: string
  items: readonly MailItem[]
  /** The installation's address without a slash at the end. */
  siteUrl: string
}

export interface ComposedMail {
  subject: string
  text: string
  html: string
}

export const composeMail = ({ name, language: asked, items, siteUrl }: MailRequest): ComposedMail => {
  const language: Language = isLanguage(asked) ? asked : 'en'
  const { mail } = messages[language]
  const lines = items.map((item) => ({
    sentence: oneLine(sentenceOf(item, language)),
    link: linkTo(siteUrl, item),
  }))
  const account = `${encodeAddress(siteUrl)}/admin/account`
  const greeting = fill(mail.greeting, { name: oneLine(name) })
  const count = String(items.length)
  const subject = items.length === 1 ? (lines[0]?.sentence ?? '') : oneLine(fill(mail.digest, { count }))
  return {
    subject: shorten(subject),
    text: [
      greeting,
      ...lines.map(({ sentence, link }) => `${sentence}\n${link}`),
      `--\n${mail.footer} ${account}`,
      '',
    ].join('\n\n'),
    html: mailPage(language, subject, [
      html`<p>${greeting}</p>`,
      ...lines.map(
        ({ sentence, link }) => html`<p>${sentence}<br><a${attributes({ href: link })}>${mail.open}</a></p>`,
      ),
      html`<p style="color:#555;font-size:0.85em">${mail.footer} <a${attributes({ href: account })}>${account}</a></p>`,
    ]),
  }
}

const linkTo = (siteUrl: string, { type, document }: MailItem): string =>
  `${encodeAddress(siteUrl)}${panelPath(type, document)}`

/** Nothing that could end a header (RFC 5322, 2.2) or hide in one: control and format characters become spaces. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const longest = 150

export const shorten = (subject: string): string => {
  const letters = [...subject]
  return letters.length <= longest ? subject : `${letters.slice(0, longest - 1).join('')}…`
}

/** A mail as simple HTML. */
export const mailPage = (language: Language, title: string, parts: readonly Fragment[]): string =>
  renderHtml(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font-family:sans-serif;line-height:1.5">
${parts.map((part) => [part, '\n'])}</body></html>
`)
