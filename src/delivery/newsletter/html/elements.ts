// The few elements a mail is written in. Classes serve dark mode and phones; what must hold anywhere is inline.

import type { Context } from '@/delivery/newsletter/context'
import { attrs, esc } from '@/delivery/newsletter/escape'
import { lines as linesOf, paragraphs as paragraphsOf } from '@/delivery/richText/escape'

export const serif = 'Georgia,serif'

/** Text that keeps its line breaks. */
export const lines = (text: string): string => linesOf(text, esc)

export const paragraphs = (text: string): string => paragraphsOf(text, esc)

/** Small print. */
export const quiet = (html: string | null): string => (html ? `<p class="q">${html}</p>` : '')

export const strong = (text: string | null): string => (text ? `<p class="h">${lines(text)}</p>` : '')

/** A link when it may be one, else the words alone. */
export const link = (
  html: string,
  url: string | null | undefined,
  { links, palette }: Context,
  label?: string,
): string => {
  const href = links.to(url)
  return href
    ? `<a${attrs({ href, 'aria-label': label, style: `color:${palette.primaryText}` })}>${html}</a>`
    : html
}

/** An address of a mailer: its placeholder stands as it is. */
export const placeholderLink = (words: string, token: string, { palette }: Context): string =>
  `<a href="${token.replace(/[<>"]/g, '')}" style="color:${palette.primaryText}">${esc(words)}</a>`

/** A button that Outlook draws too: its colour is the cell's. */
export const button = (words: string, url: string, { links, palette }: Context, label?: string): string => {
  const href = links.to(url)
  if (!href) return `<p>${esc(words)}</p>`
  const style = `display:inline-block;padding:11px 22px;color:${palette.onPrimary};font-weight:bold;text-decoration:none`
  return `<table role="presentation" class="btn" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${palette.primary}" style="border-radius:4px"><a${attrs({ href, 'aria-label': label, style })}>${esc(words)}</a></td></tr></table>`
}

/** Two columns of which the first is narrow; side by side on a phone too. */
export const beside = (narrow: string, wide: string, width: number): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px"><tr><td class="n" width="${width}" valign="top" style="padding:4px 20px 0 0">${narrow}</td><td valign="top">${wide}</td></tr></table>`

export const heading = (level: number, html: string, more: Record<string, string>): string => {
  const tag = `h${Math.min(6, level)}`
  return `<${tag}${attrs(more)}>${html}</${tag}>`
}

/** Words in another language than the mail's say so. */
export const inLanguage = (html: string, language: string, context: Context): string =>
  language === context.language ? html : `<div lang="${esc(language)}">${html}</div>`
