// The few elements a mail is written in. Classes serve dark mode and phones; what must hold anywhere is inline.
import type { Context } from '@/delivery/newsletter/context'
import {
  type Attributes,
  attributes,
  element,
  type Fragment,
  html,
  lines,
  trustedHtml,
} from '@/platform/html/html'

export const serif = 'Georgia,serif'

/** Small print. */
export const quiet = (inside: Fragment): Fragment => element('p', inside, { class: 'q' })

export const strong = (text: string | null): Fragment => text && html`<p class="h">${lines(text)}</p>`

/** A link when it may be one, else the words alone. */
export const link = (
  words: Fragment,
  url: string | null | undefined,
  { links, palette }: Context,
  label?: string,
): Fragment => {
  const href = links.to(url)
  const look = attributes({ href, 'aria-label': label, style: `color:${palette.primaryText}` })
  return href ? html`<a${look}>${words}</a>` : words
}

/** An address of a mailer: its placeholder stands as it is. */
export const placeholderLink = (words: string, token: string, { palette }: Context): Fragment =>
  html`<a href="${trustedHtml(token.replace(/[<>"]/g, ''))}" style="color:${palette.primaryText}">${words}</a>`

/** A button that Outlook draws too: its colour is the cell's. */
export const button = (words: string, url: string, { links, palette }: Context, label?: string): Fragment => {
  const href = links.to(url)
  if (!href) return html`<p>${words}</p>`
  const style = `display:inline-block;padding:11px 22px;color:${palette.onPrimary};font-weight:bold;text-decoration:none`
  return html`<table role="presentation" class="btn" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${palette.primary}" style="border-radius:4px"><a${attributes({ href, 'aria-label': label, style })}>${words}</a></td></tr></table>`
}

/** Two columns of which the first is narrow; side by side on a phone too. */
export const beside = (narrow: Fragment, wide: Fragment, width: number): Fragment =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px"><tr><td class="n" width="${width}" valign="top" style="padding:4px 20px 0 0">${narrow}</td><td valign="top">${wide}</td></tr></table>`

export const heading = (level: number, inside: Fragment, more: Attributes = {}): Fragment =>
  html`<h${Math.min(6, level)}${attributes(more)}>${inside}</h${Math.min(6, level)}>`

/** Words in another language than the mail's say so. */
export const inLanguage = (inside: Fragment, language: string, context: Context): Fragment =>
  language === context.language ? inside : html`<div lang="${language}">${inside}</div>`
