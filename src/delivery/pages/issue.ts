// The text of an issue's page: contents, editorial, sections with their documents, thanks.
import { editorState } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { paragraphs } from '@/content/paragraphs'
import { contentsOf, groupsOf, outlineOf, type Part, runsOf } from '@/delivery/layout/outline'
import { eyebrow, teaserHtml, titleHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { heading, link, list } from '@/delivery/pages/elements'
import { notesHtml } from '@/delivery/pages/notes'
import { personHtml } from '@/delivery/pages/people'
import { isPicture, leadPicture } from '@/delivery/pages/pictures'
import { richHtml } from '@/delivery/pages/richText'
import { wholeHtml } from '@/delivery/pages/wholeCards'
import { pictureHtml } from '@/delivery/richText/picture'
import { attributes, element, type Fragment, html, joinNotEmpty, lines } from '@/platform/html/html'
import { periodText } from '@/platform/i18n/formats'
import { kindName } from '@/platform/i18n/publicMessages'
import type { Acknowledgement, Issue } from '@/public-types'

export const issueHtml = (issue: Issue, context: PageContext): Fragment => {
  const parts = outlineOf(issue, context)
  // In reading order: what is written first gets the first footnote.
  const inside = [
    headHtml(issue, context),
    contentsHtml(parts, context),
    editorialHtml(issue, context),
    ...groupsOf(parts).map((group) =>
      element(
        'section',
        group.map((part) => partHtml(part, context)),
      ),
    ),
    notesHtml(context),
    thanksHtml(issue, context),
  ]
  return html`<article class="issue">${inside.map((part, index) => [index > 0 && '\n', part])}</article>`
}

const headHtml = (issue: Issue, context: PageContext): Fragment => {
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
    heading(1, issue.title),
    element('p', issue.publisher?.name, { class: 'small' }),
  ]
  return [element('header', words), leadPicture({ image: issue.cover, wideImage: true }, true)]
}

const contentsHtml = (parts: readonly Part[], { messages }: PageContext): Fragment => {
  const items = contentsOf(parts).map(
    ({ anchor, heading: text, depth }) =>
      html`<li${attributes({ class: depth > 1 && `d${depth}` })}><a href="#${anchor}">${text}</a></li>`,
  )
  return (
    items.length > 0 &&
    html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${messages.contents}</h2><ol>${items}</ol></nav>`
  )
}

const editorialHtml = ({ editorial, signedBy }: Issue, context: PageContext): Fragment => {
  const text = editorState(editorial)
  if (!text) return ''
  const signed = signedBy.map((one) => personHtml({ ...one, email: null, phone: null }, context))
  return html`<section class="editorial"><h2>${context.messages.editorial}</h2>${richHtml(text, 2, context)}${signed}</section>`
}

const partHtml = (part: Part, context: PageContext): Fragment => {
  const { heading: text, depth, anchor, intro } = part
  const title = text
    ? heading(depth + 1, text, { id: anchor, class: depth === 1 ? 'section' : 'sub' })
    : html`<span id="${anchor}"></span>`
  return [title, intro && paragraphs(intro), itemsHtml(part, context)]
}

const itemsHtml = ({ items, depth }: Part, context: PageContext): Fragment => {
  const level = depth + 2
  const runs = runsOf(items).map((run) => {
    if (Array.isArray(run))
      return list(
        run.map((card) => titleHtml(card, context)),
        { class: 'titles' },
      )
    return run.display === 'full'
      ? wholeHtml(run.card, { level, context })
      : teaserHtml(run.card, { level, context })
  })
  return joinNotEmpty(runs, '\n')
}

const thanksHtml = ({ acknowledgements }: Issue, context: PageContext): Fragment =>
  acknowledgements.length > 0 &&
  html`<section class="thanks"><h2>${context.messages.acknowledgements}</h2>${acknowledgements.map((one) => thankHtml(one, context))}</section>`

const thankHtml = ({ organisation, text }: Acknowledgement, context: PageContext): Fragment => {
  const { name, logo, website } = organisation
  const picture = logo && isPicture(logo) && pictureHtml(logo, { sizes: '6rem', className: 'logo', alt: '' })
  const words = lines(text ?? `${context.messages.supportedBy} ${name}.`)
  return html`<div class="thank">${picture}<p>${link(html`<strong>${name}</strong>`, website, context)}<br>${words}</p></div>`
}
