// A page around its text: who speaks, in which languages, and how to follow them.

import type { PageContext } from '@/delivery/pages/context'
import { element, esc, heading, link, list, paragraphs } from '@/delivery/pages/elements'
import { nameOf, type Page, type Surroundings } from '@/delivery/pages/input'
import { isPicture } from '@/delivery/pages/pictures'
import { stylesheet } from '@/delivery/pages/styles'
import { attributes } from '@/delivery/richText/escape'
import { pictureHtml } from '@/delivery/richText/picture'
import { languageName } from '@/platform/i18n/formats'
import { directionOf } from '@/platform/i18n/publicMessages'

interface Inside {
  /** Elements of the head beside those that every page has. */
  head: string
  main: string
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
  const html = `<!doctype html>
<html${attributes({ lang: context.language, dir: directionOf(context.language) })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<style>${css}</style>
</head>
<body>
<a class="skip" href="#text">${esc(context.words.skip)}</a>
${masthead(surroundings, languages, context)}
<main id="text" tabindex="-1">
${element('p', notice && esc(notice), { class: 'notice', role: 'note' })}${main}
</main>
${footer(surroundings, context)}
</body>
</html>
`
  return { html, policy: policyOf(hash, context) }
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
): string => {
  const { brand, site } = surroundings
  const logo = brand.header.image ?? site.logo
  const picture =
    logo && isPicture(logo)
      ? pictureHtml(logo, { sizes: '4rem', alt: '', className: 'logo', loading: 'eager' })
      : ''
  const name = link(esc(nameOf(surroundings)), homeOf(surroundings), context)
  const said = element('div', element('p', name, { class: 'name' }) + tagline(surroundings))
  const html = element('div', picture + said, { class: 'brand' }) + switchOf(languages, context)
  return element('header', html, { class: 'masthead' })
}

const tagline = ({ brand: { header } }: Surroundings): string =>
  element('p', header.tagline && esc(header.tagline), { class: 'small' })

/** Each language by its own name. */
const switchOf = (languages: ReadonlyMap<string, string>, { language, words }: PageContext): string => {
  if (languages.size < 2) return ''
  const items = [...languages].map(([one, href]) =>
    element('a', esc(ownNameOf(one)), {
      href,
      hreflang: one,
      lang: one,
      'aria-current': one === language ? 'true' : null,
    }),
  )
  return element('nav', list(items), { class: 'languages', 'aria-label': words.languages })
}

const ownNameOf = (language: string): string => {
  const name = languageName(language, language as PageContext['language'])
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const footer = (surroundings: Surroundings, context: PageContext): string => {
  const { site } = surroundings
  const { messages, words, language } = context
  const social = site.socialLinks.map(({ label, url }) => link(esc(label ?? url ?? ''), url, context))
  const feeds = [
    element('a', esc(words.news), { href: `/v1/feeds/articles.rss?locale=${language}` }),
    element('a', esc(words.calendar), { href: `/v1/feeds/events.ics?locale=${language}` }),
  ]
  const html = [
    social.length > 0 ? heading(2, esc(messages.follow)) + list(social, { class: 'links' }) : '',
    heading(2, esc(words.feeds)) + list(feeds, { class: 'links' }),
    element('p', esc(site.publisher?.name ?? nameOf(surroundings))),
    site.footer ? paragraphs(site.footer) : '',
  ]
  return element('footer', html.join(''))
}
