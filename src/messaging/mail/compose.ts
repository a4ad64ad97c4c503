// A mail about what happened, from plain facts: subject, text and simple HTML that say the same. Pure.

import { fill, mailWords, sentenceOf, type Told } from '@/messaging/notifications/words'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { isLanguage, type Language } from '@/platform/i18n/languages'

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
  const words = mailWords[language]
  const lines = items.map((item) => ({
    sentence: oneLine(sentenceOf(item, language)),
    link: linkTo(siteUrl, item),
  }))
  const account = `${encodeAddress(siteUrl)}/admin/account`
  const greeting = fill(words.greeting, { name: oneLine(name) })
  const count = String(items.length)
  const subject = items.length === 1 ? (lines[0]?.sentence ?? '') : oneLine(fill(words.digest, { count }))
  return {
    subject: shorten(subject),
    text: [
      greeting,
      ...lines.map(({ sentence, link }) => `${sentence}\n${link}`),
      `--\n${words.footer} ${account}`,
      '',
    ].join('\n\n'),
    html: page(language, subject, [
      `<p>${escapeHtml(greeting)}</p>`,
      ...lines.map(
        ({ sentence, link }) =>
          `<p>${escapeHtml(sentence)}<br><a href="${escapeHtml(link)}">${escapeHtml(words.open)}</a></p>`,
      ),
      `<p style="color:#555;font-size:0.85em">${escapeHtml(words.footer)} <a href="${escapeHtml(account)}">${escapeHtml(account)}</a></p>`,
    ]),
  }
}

const linkTo = (siteUrl: string, { type, document }: MailItem): string =>
  `${encodeAddress(siteUrl)}/admin/collections/${encodeURIComponent(type)}/${encodeURIComponent(document)}`

/** Nothing that could end a header (RFC 5322, 2.2) or hide in one: control and format characters become spaces. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const longest = 150

const shorten = (subject: string): string => {
  const letters = [...subject]
  return letters.length <= longest ? subject : `${letters.slice(0, longest - 1).join('')}…`
}

const page = (language: Language, title: string, parts: string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5">',
    ...parts,
    '</body></html>',
    '',
  ].join('\n')

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign as keyof typeof escapes])

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
