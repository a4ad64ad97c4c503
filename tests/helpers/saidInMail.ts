// What an issue says, held against the plain text of its mail: headings, titles, texts, figures, links.
import { isObject } from '@/content/content'
import { htmlTags, unescaped } from '@/delivery/newsletter/lint/tags'
import type { Mail, MailInput } from '@/delivery/newsletter/types'

/** Whatever the text does not hold. Line breaks and marks of wrapping do not count. */
export const unsaid = ({ issue }: MailInput, text: string): string[] => {
  const said = letters(text)
  const wanted = [
    issue.title,
    ...issue.signedBy.map(({ name }) => name),
    ...textsIn(issue.editorial),
    ...issue.sections.flatMap(({ heading, intro, items }) => [
      heading,
      intro,
      ...items.flatMap(({ display, teaser, item }) => [
        'title' in item ? item.title : 'name' in item ? item.name : item.label,
        ...(display === 'title' ? [] : [teaserOf(teaser), ...figureIn(item)]),
        ...('body' in item ? textsIn(item.body) : []),
        ...('description' in item ? textsIn(item.description) : []),
        ...('contacts' in item ? item.contacts.map(({ name }) => name) : []),
      ]),
    ]),
    ...issue.acknowledgements.map(({ text: words }) => words),
  ]
  return wanted.filter((one) => one !== null && one !== undefined && !said.includes(letters(one))) as string[]
}

/** An excerpt ends in the middle of a text that stands there whole. */
const teaserOf = (teaser: string | null): string | null =>
  teaser?.endsWith('…') ? teaser.slice(0, -1) : teaser

type Shown = MailInput['issue']['sections'][number]['items'][number]['item']

const figureIn = (item: Shown): (string | null)[] =>
  'series' in item && 'source' in item
    ? [item.display ?? item.unit, item.source.text, ...item.series.map(({ x }) => x)]
    : []

/** Every text and every foreign address anywhere in a rich text. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part !== 'string') return key === 'doc' || key === 'sizes' ? [] : textsIn(part)
    if (['text', 'question', 'title', 'name', 'label', 'caption', 'note'].includes(key)) return [part]
    return key === 'url' && /^https?:/.test(part) ? [part.split('?')[0] ?? part] : []
  })
}

/** Headings, large numbers and links of the HTML that the plain text does not hold. */
export const leftOut = ({ html, text }: Pick<Mail, 'html' | 'text'>): string[] => {
  const said = letters(text)
  const words = [...html.matchAll(/<(?:h\d|p class="v")[^>]*>(.*?)<\/(?:h\d|p)>/g)].map(([, inside = '']) =>
    unescaped(inside.replace(/<[^>]*>/g, '')),
  )
  const links = htmlTags(html, 'a')
    .map(({ attributes: { href = '' } }) => href.replace(/^mailto:/, ''))
    .filter((href) => href !== '' && !href.startsWith('#'))
  return [...new Set([...words, ...links])].filter((one) => !said.includes(letters(one)))
}

const letters = (text: string): string => text.replace(/[\s\u2060>]+/g, '')
