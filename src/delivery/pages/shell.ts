// A page around its text: who speaks, in which languages, and how to follow them.

import { paragraphs } from '@/content/paragraphs'
import type { PageContext } from '@/delivery/pages/context'
import { link, list, pageEscaping } from '@/delivery/pages/elements'
import { type Page, type Surroundings, siteName } from '@/delivery/pages/input'
import { isPicture } from '@/delivery/pages/pictures'
import { stylesheet } from '@/delivery/pages/styles'
import { pictureHtml } from '@/delivery/richText/picture'
import { attributes, element, type Fragment, html, renderHtml, trustedHtml } from '@/platform/html/html'
import { languageName } from '@/platform/i18n/formats'
import { languageDirection } from '@/platform/i18n/publicMessages'

interface Inside {
  /** Elements of the head beside those that every page has. */
  head: Fragment
  main: Fragment
  /** What is said before everything else. */
  notice?: string | null
  /** The same page in the languages it is offered in; the path of each. */
  languages?: ReadonlyMap<string, string>
}

export const shell = (
  surroundings: Surroundings,
  { head, main, notice, languages = new Map() }: Inside,
  context: PageContext,
): Page => {
  const { css, hash } = stylesheet(surroundings.brand)
  const page = html`<!doctype html>
<html${attributes({ lang: context.language, dir: languageDirection(context.language) })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<style>${trustedHtml(css)}</style>
</head>
<body>
<a class="skip" href="#text">${context.pageMessages.skip}</a>
${masthead(surroundings, languages, context)}
<main id="text" tabindex="-1">
${notice && html`<p class="notice" role="note">${notice}</p>`}${main}
</main>
${footer(surroundings, context)}
</body>
</html>
`
  return { html: renderHtml(page, pageEscaping), policy: policyOf(hash, context) }
}

const policyOf = (styleHash: string, { recordings }: PageContext): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    ['media-src', "'self'", ...recordings].join(' '),
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** Where the real site is elsewhere, its name leads there; this server has no home page. */
const homeOf = ({ addresses: { pages, own } }: Surroundings): string | null => (pages === own ? null : pages)

const masthead = (
  surroundings: Surroundings,
  languages: ReadonlyMap<string, string>,
  context: PageContext,
): Fragment => {
  const { brand, site } = surroundings
  const logo = brand.header.image ?? site.logo
  const picture =
    logo &&
    isPicture(logo) &&
    pictureHtml(logo, { sizes: '4rem', alt: '', className: 'logo', loading: 'eager' })
  const name = link(siteName(surroundings), homeOf(surroundings), context)
  const tagline = element('p', brand.header.tagline, { class: 'small' })
  return html`<header class="masthead"><div class="brand">${picture}<div><p class="name">${name}</p>${tagline}</div></div>${switchOf(languages, context)}</header>`
}

/** Each language by its own name. */
const switchOf = (
  languages: ReadonlyMap<string, string>,
  { language, pageMessages }: PageContext,
): Fragment => {
  if (languages.size < 2) return ''
  const items = [...languages].map(([one, href]) =>
    element('a', ownNameOf(one), {
      href,
      hreflang: one,
      lang: one,
      'aria-current': one === language ? 'true' : null,
    }),
  )
  return element('nav', list(items), { class: 'languages', 'aria-label': pageMessages.languages })
}

const ownNameOf = (language: string): string => {
  const name = languageName(language, language as PageContext['language'])
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const footer = (surroundings: Surroundings, context: PageContext): Fragment => {
  const { site } = surroundings
  const { messages, pageMessages, language } = context
  const social = site.socialLinks.map(({ label, url }) => link(label ?? url, url, context))
  const feeds = [
    html`<a${attributes({ href: `/v1/feeds/articles.rss?locale=${language}` })}>${pageMessages.news}</a>`,
    html`<a${attributes({ href: `/v1/feeds/events.ics?locale=${language}` })}>${pageMessages.calendar}</a>`,
  ]
  const inside = [
    social.length > 0 && [html`<h2>${messages.follow}</h2>`, list(social, { class: 'links' })],
    html`<h2>${pageMessages.feeds}</h2>`,
    list(feeds, { class: 'links' }),
    html`<p>${site.publisher?.name ?? siteName(surroundings)}</p>`,
    site.footer && paragraphs(site.footer),
  ]
  return html`<footer>${inside}</footer>`
}
