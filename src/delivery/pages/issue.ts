// The text of an issue's page: contents, editorial, sections with their documents, thanks.

import { editorState, joined } from '@/collections/cards/card'
import type { Acknowledgement } from '@/delivery/documents/acknowledgements'
import type { Issue } from '@/delivery/documents/issues'
import { contentsOf, groupsOf, outlineOf, type Part, runsOf } from '@/delivery/newsletter/outline'
import { eyebrow, teaserHtml, titleHtml, wholeHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, heading, lines, link, list, paragraphs } from '@/delivery/pages/elements'
import { notesHtml } from '@/delivery/pages/notes'
import { personHtml } from '@/delivery/pages/people'
import { isPicture, leadPicture } from '@/delivery/pages/pictures'
import { richHtml } from '@/delivery/pages/richText'
import { pictureHtml } from '@/delivery/richText/picture'
import { periodText } from '@/platform/i18n/formats'
import { kindName } from '@/platform/i18n/publicMessages'

export const issueHtml = (issue: Issue, context: PageContext): string => {
  const parts = outlineOf(issue, context)
  // In reading order: what is written first gets the first footnote.
  const html = [
    headHtml(issue, context),
    contentsHtml(parts, context),
    editorialHtml(issue, context),
    ...groupsOf(parts).map((group) =>
      element('section', group.map((part) => partHtml(part, context)).join('')),
    ),
    notesHtml(context),
    thanksHtml(issue, context),
  ]
  return element('article', html.join('\n'), { class: 'issue' })
}

const headHtml = (issue: Issue, context: PageContext): string => {
  const { messages, language } = context
  const about = joined(
    [
      kindName('issues', issue.kind, messages),
      issue.number === null ? null : `${messages.number} ${issue.number}`,
      periodText(issue.period, language),
    ],
    ' · ',
  )
  const words = [
    eyebrow({ eyebrow: about }),
    heading(1, esc(issue.title)),
    element('p', issue.publisher && esc(issue.publisher.name), { class: 'small' }),
  ]
  return element('header', words.join('')) + leadPicture({ type: 'issues', image: issue.cover }, true)
}

const contentsHtml = (parts: readonly Part[], { messages }: PageContext): string => {
  const items = contentsOf(parts).map(({ anchor, heading: text, depth }) =>
    element('li', element('a', esc(text), { href: `#${anchor}` }), { class: depth > 1 ? `d${depth}` : null }),
  )
  const html = heading(2, esc(messages.contents), { id: 'contents' }) + element('ol', items.join(''))
  return items.length > 0 ? element('nav', html, { class: 'contents', 'aria-labelledby': 'contents' }) : ''
}

const editorialHtml = ({ editorial, signedBy }: Issue, context: PageContext): string => {
  const words = editorState(editorial)
  if (!words) return ''
  const signed = signedBy.map((one) => personHtml({ ...one, email: null, phone: null }, context))
  const html = heading(2, esc(context.messages.editorial)) + richHtml(words, 2, context) + signed.join('')
  return element('section', html, { class: 'editorial' })
}

const partHtml = (part: Part, context: PageContext): string => {
  const { heading: text, depth, anchor, intro } = part
  const title = text
    ? heading(depth + 1, esc(text), { id: anchor, class: depth === 1 ? 'section' : 'sub' })
    : `<span id="${anchor}"></span>`
  return title + (intro ? paragraphs(intro) : '') + itemsHtml(part, context)
}

const itemsHtml = ({ items, depth }: Part, context: PageContext): string => {
  const level = depth + 2
  return runsOf(items)
    .map((run) => {
      if (Array.isArray(run))
        return list(
          run.map((card) => titleHtml(card, context)),
          { class: 'titles' },
        )
      return run.display === 'full'
        ? wholeHtml(run.card, { level, context })
        : teaserHtml(run.card, { level, context })
    })
    .join('\n')
}

const thanksHtml = ({ acknowledgements }: Issue, context: PageContext): string =>
  element(
    'section',
    acknowledgements.length > 0 &&
      heading(2, esc(context.messages.acknowledgements)) +
        acknowledgements.map((one) => thankHtml(one, context)).join(''),
    { class: 'thanks' },
  )

const thankHtml = ({ organisation, text }: Acknowledgement, context: PageContext): string => {
  const { name, logo, website } = organisation
  const picture =
    logo && isPicture(logo) ? pictureHtml(logo, { sizes: '6rem', className: 'logo', alt: '' }) : ''
  const words = lines(text ?? `${context.messages.supportedBy} ${name}.`)
  const said = `${link(`<strong>${esc(name)}</strong>`, website, context)}<br>${words}`
  return element('div', `${picture}${element('p', said)}`, { class: 'thank' })
}
