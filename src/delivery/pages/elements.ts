// The few elements that pages are written with. Every text is made safe here.

import { withoutControls } from '@/delivery/newsletter/escape'
import type { PageContext } from '@/delivery/pages/context'
import {
  attributes,
  escapeHtml,
  lines as linesOf,
  paragraphs as paragraphsOf,
} from '@/delivery/richText/escape'
import { directionOf } from '@/platform/i18n/publicMessages'

export const esc = (text: string): string => escapeHtml(withoutControls(text))

export const lines = (text: string): string => linesOf(text, esc)

export const paragraphs = (text: string): string => paragraphsOf(text, esc)

export type Attributes = Record<string, string | number | null | undefined>

/** With its attributes; nothing where there is nothing inside. */
export const element = (
  tag: string,
  html: string | false | null | undefined,
  more: Attributes = {},
): string => (html ? `<${tag}${attributes(more)}>${html}</${tag}>` : '')

export const heading = (level: number, html: string, more: Attributes = {}): string =>
  element(`h${Math.min(6, level)}`, html, more)

/** A link when it may be one, else the words alone. */
export const link = (
  html: string,
  url: string | null | undefined,
  { linkTo }: PageContext,
  more: Attributes = {},
): string => {
  const href = linkTo(url)
  return href ? element('a', html, { href, ...more }) : html
}

export const list = (items: readonly string[], more: Attributes = {}): string =>
  element('ul', items.map((item) => element('li', item)).join(''), more)

/** Words in another language than the page's say so. */
export const inLanguage = (html: string, language: string, context: PageContext): string =>
  language === context.language ? html : element('div', html, { lang: language, dir: directionOf(language) })
