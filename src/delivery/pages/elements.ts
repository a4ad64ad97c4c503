// What pages are written with.

import type { PageContext } from '@/delivery/pages/context'
import {
  type Attributes,
  attributes,
  type Escaping,
  element,
  escapeHtml,
  type Fragment,
  html,
  plainEscaping,
} from '@/platform/html/html'
import { withoutControls } from '@/platform/html/withoutControls'
import { languageDirection } from '@/platform/i18n/publicMessages'

export const pageEscaping: Escaping = {
  ...plainEscaping,
  text: (text) => escapeHtml(withoutControls(text)),
}

export const heading = (level: number, inside: Fragment, more: Attributes = {}): Fragment =>
  element(`h${Math.min(6, level)}`, inside, more)

/** A link when it may be one, else the words alone. */
export const link = (
  words: Fragment,
  url: string | null | undefined,
  { linkTo }: PageContext,
  more: Attributes = {},
): Fragment => {
  const href = linkTo(url)
  return href ? element('a', words, { href, ...more }) : words
}

export const list = (items: readonly Fragment[], more: Attributes = {}): Fragment =>
  element(
    'ul',
    items.map((item) => element('li', item)),
    more,
  )

/** Words in another language than the page's say so. */
export const inLanguage = (inside: Fragment, language: string, context: PageContext): Fragment =>
  language === context.language
    ? inside
    : html`<div${attributes({ lang: language, dir: languageDirection(language) })}>${inside}</div>`
