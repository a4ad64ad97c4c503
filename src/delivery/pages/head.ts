// What machines read of a page: its title and addresses, its languages and feeds, how networks and search engines show it.
import { editorial } from '@/collections/editorial'
import { ownAddress, pageAddress } from '@/content/pageAddresses'
import { contentLanguageOf } from '@/content/reader'
import type { PageContext } from '@/delivery/pages/context'
import { nameOf, type PageInput } from '@/delivery/pages/input'
import { type Attributes, attributes, type Fragment, html, trustedHtml } from '@/platform/html/html'
import { withoutControls } from '@/platform/html/withoutControls'
import { textIn } from '@/platform/i18n/label'
import { defaultLanguage } from '@/platform/i18n/languages'
import type { Media } from '@/public-types'

interface Described {
  title: string
  description: string | null
  image: Media | null
}

export const headHtml = (input: PageInput, described: Described, context: PageContext): Fragment => {
  const { document } = input
  const site = nameOf(input)
  const title = document.seo.title ?? described.title
  const tags = [
    html`<title>${title === site ? title : `${title} – ${site}`}</title>`,
    ...addressTags(input),
    ...feedTags(input, context),
    ...shareTags(input, { ...described, title }),
    jsonLdTag(document),
  ]
  return tags.map((one, index) => [index > 0 && '\n', one])
}

const addressTags = ({ addresses, document, language }: PageInput): Fragment[] => {
  const first = contentLanguageOf(document.languages, defaultLanguage)
  const alternate = (hreflang: string, one: string) =>
    tag('link', { rel: 'alternate', hreflang, href: pageAddress(addresses, document, one) })
  return [
    tag('link', { rel: 'canonical', href: pageAddress(addresses, document, language) }),
    ...(document.languages.length > 1
      ? [...document.languages.map((one) => alternate(one, one)), alternate('x-default', first)]
      : []),
  ]
}

const feedTags = (input: PageInput, { pageMessages }: PageContext): Fragment[] => {
  const { addresses, document, language } = input
  const feed = (type: string, path: string, title: string) =>
    tag('link', { rel: 'alternate', type, title, href: ownAddress(addresses, `${path}?locale=${language}`) })
  const news = `${nameOf(input)}: ${pageMessages.news}`
  const more = editorial.filter(({ slug, feed }) => feed && slug === document.type && slug !== 'articles')
  return [
    feed('application/rss+xml', '/v1/feeds/articles.rss', news),
    feed('application/atom+xml', '/v1/feeds/articles.atom', news.replace('RSS', 'Atom')),
    feed('application/feed+json', '/v1/feeds/articles.json', news.replace('RSS', 'JSON')),
    ...more.map(({ slug, labels }) =>
      feed(
        'application/rss+xml',
        `/v1/feeds/${slug}.rss`,
        `${nameOf(input)}: ${textIn(labels.plural, language)}`,
      ),
    ),
    feed('text/calendar', '/v1/feeds/events.ics', `${nameOf(input)}: ${pageMessages.calendar}`),
  ]
}

/** The Open Graph protocol; networks that do not know it get the card of X. */
const shareTags = (input: PageInput, { title, image: shown, description: said }: Described): Fragment[] => {
  const { addresses, document, language } = input
  const image = document.seo.image ?? shown
  const description = document.seo.description ?? said
  const isArticle = document.type === 'articles'
  const properties = {
    'og:type': isArticle ? 'article' : 'website',
    'og:site_name': nameOf(input),
    'og:title': title,
    'og:description': description,
    'og:url': pageAddress(addresses, document, language),
    'og:locale': language,
    'article:published_time': isArticle ? document.publishedAt : null,
    'article:modified_time': isArticle ? document.updatedAt : null,
    ...(image
      ? {
          'og:image': ownAddress(addresses, image.url),
          'og:image:width': image.width,
          'og:image:height': image.height,
          'og:image:alt': image.alt,
        }
      : {}),
  }
  return [
    ...(description ? [tag('meta', { name: 'description', content: description })] : []),
    ...Object.entries(properties).flatMap(([property, content]) =>
      content === null || content === '' ? [] : [tag('meta', { property, content })],
    ),
    tag('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
  ]
}

/** Data, not a script: nothing runs. “<” would end it. */
const jsonLdTag = (document: PageInput['document']): Fragment =>
  'jsonLd' in document &&
  html`<script type="application/ld+json">${trustedHtml(JSON.stringify(document.jsonLd).replaceAll('<', '\\u003c'))}</script>`

const tag = (name: string, values: Attributes): Fragment =>
  html`<${name}${attributes(
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'string' ? withoutControls(value).replace(/\s+/g, ' ') : value,
      ]),
    ),
  )}>`
