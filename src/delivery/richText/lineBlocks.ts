// The blocks of rich text as lines of text, for Markdown and plain text alike.
import type { Media } from '@/delivery/documents/media'
import type { Summary, SummaryOf } from '@/delivery/documents/summaries'
import { documentPath, summaryTitle } from '@/delivery/documents/summaries/paths'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { blocksOf, hanging, type Marks, paragraphs } from '@/delivery/richText/lines'
import type { Words } from '@/delivery/richText/nodes'

type Block<T extends PublicBlock['blockType']> = Extract<PublicBlock, { blockType: T }>

type Writers = { [T in PublicBlock['blockType']]: (block: Block<T>, marks: Marks) => string }

export const blockLines = (block: PublicBlock, marks: Marks): string =>
  (writers[block.blockType] as (block: PublicBlock, marks: Marks) => string)(block, marks)

const writers: Writers = {
  image: ({ image, caption }, marks) =>
    paragraphs([picture(image, marks), captionOf(caption, image.credit, marks)]),
  gallery: ({ images, caption }, marks) =>
    paragraphs([
      ...images.flatMap(({ image, caption: own }) => [
        picture(image, marks),
        captionOf(own, image.credit, marks),
      ]),
      captionOf(caption, null, marks),
    ]),
  quote: ({ text, name, role }, marks) => {
    const by = joined(name, role)
    return marks.quote(paragraphs([marks.text(text), by && `— ${marks.text(by)}`]))
  },
  qa: ({ speakers, pairs }, marks) =>
    paragraphs([
      list(
        speakers.map(({ name, role }) => marks.text(joined(name, role) ?? '')),
        marks,
      ),
      ...pairs.flatMap(({ asks, question, speaker, answer }) => [
        question && marks.formatted(marks.text(asks ? `${asks}: ${question}` : question), 1),
        speaker && marks.text(`${speaker}:`),
        words(answer, marks),
      ]),
    ]),
  callout: ({ title, body }, marks) => marks.quote(paragraphs([bold(title, marks), words(body, marks)])),
  people: ({ heading, people }, marks) =>
    paragraphs([
      bold(heading, marks),
      list(
        people.map(({ contact, note }) => paragraphs([person(contact, marks), note && marks.text(note)])),
        marks,
      ),
    ]),
  steps: ({ items }, marks) =>
    items
      .map(({ title, text }, index) => {
        const mark = `${index + 1}. `
        return mark + hanging(paragraphs([bold(title, marks), words(text, marks)]), mark.length)
      })
      .join('\n'),
  figures: ({ figures }, marks) =>
    list(
      figures.map((one) => figure(one, marks)),
      marks,
    ),
  embed: ({ url, title, caption }, marks) =>
    paragraphs([marks.link(marks.text(title ?? url), url), caption && marks.text(caption)]),
  reference: ({ to }, marks) => paragraphs([document(to, marks), to.summary && marks.text(to.summary)]),
  downloads: ({ heading, files }, marks) =>
    paragraphs([
      bold(heading, marks),
      list(
        files.map(({ file, label }) => marks.link(marks.text(label), file.url)),
        marks,
      ),
    ]),
  map: ({ places, caption }, marks) =>
    paragraphs([
      list(
        places.map(({ name, country, latitude, longitude, note }) => {
          const position = latitude !== null && longitude !== null ? `(${latitude}, ${longitude})` : null
          return [marks.text(joined(name, country) ?? ''), position, note && marks.text(note)]
            .filter(Boolean)
            .join(' ')
        }),
        marks,
      ),
      caption && marks.text(caption),
    ]),
  button: ({ label, url }, marks) => marks.link(marks.text(label), url),
}

const picture = ({ alt, url }: Media, marks: Marks): string => marks.image(alt, url)

const captionOf = (caption: string | null, credit: string | null, marks: Marks): string | null => {
  const text = [caption, credit && `(${credit})`].filter(Boolean).join(' ')
  return text === '' ? null : marks.formatted(marks.text(text), 2)
}

const bold = (text: string | null, marks: Marks): string | null =>
  text ? marks.formatted(marks.text(text), 1) : null

const words = (text: Words | null, marks: Marks): string | null =>
  text ? paragraphs(blocksOf(text.root.children, marks)) : null

const list = (items: string[], marks: Marks): string =>
  items.map((item) => `${marks.bullet} ${hanging(item, marks.bullet.length + 1)}`).join('\n')

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null

const person = ({ name, role, email, phone }: SummaryOf<'contacts'>, marks: Marks): string =>
  [
    marks.text(joined(name, role) ?? ''),
    email && marks.link(marks.text(email), `mailto:${email}`),
    phone && marks.text(phone),
  ]
    .filter(Boolean)
    .join(' ')

const figure = ({ label, display, value, unit, source }: SummaryOf<'figures'>, marks: Marks): string => {
  const shown = [display ?? value, unit].filter((part) => part !== null).join(' ')
  const text = `${marks.formatted(marks.text(shown), 1)} ${marks.text(label)}`
  if (!source.text && !source.url) return text
  const from = marks.text(source.text ?? source.url ?? '')
  return `${text} (${source.url ? marks.link(from, source.url) : from})`
}

const document = (to: Summary, marks: Marks): string =>
  marks.link(marks.text(summaryTitle(to)), documentPath(to))
