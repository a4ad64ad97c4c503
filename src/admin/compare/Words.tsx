// Words that stayed, came and went, each with what changed of its looks and where its links lead.
import type { Reading } from '@/admin/compare/reading'
import { compareMessages, lookMessages } from '@/admin/messages/compare'
import { fill } from '@/platform/i18n/fill'
import type { WordChange } from '@/workflow/comparison/compareWords'

interface Props {
  words: readonly WordChange[]
  reading: Reading
}

export const Words = ({ words, reading }: Props) => (
  <p>
    {words.map((word, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no names, and never move
      <Piece key={index} word={word} reading={reading} />
    ))}
  </p>
)

const Piece = ({ word: { op, text, marks }, reading }: { word: WordChange; reading: Reading }) => {
  const [before, after] = [looksIn(marks?.before, reading), looksIn(marks?.after, reading)]
  if (op === 'insert')
    return (
      <ins>
        {text}
        {after && <Looks>{after}</Looks>}
      </ins>
    )
  if (op === 'delete')
    return (
      <del>
        {text}
        {before && <Looks>{before}</Looks>}
      </del>
    )
  if (!marks) return text
  const plain = reading.translate(compareMessages.plain)
  return (
    <span className="change__looks">
      {text}
      <Looks>
        <del>{before || plain}</del> → <ins>{after || plain}</ins>
      </Looks>
    </span>
  )
}

const Looks = ({ children }: { children: React.ReactNode }) => <small> ({children})</small>

const looksIn = (marks: readonly string[] = [], reading: Reading): string =>
  marks.map((mark) => lookOf(mark, reading)).join(', ')

const lookOf = (mark: string, { translate, titles }: Reading): string => {
  const [, kind, to = ''] = /^(link|footnote) (.*)$/.exec(mark) ?? []
  const title = titles[to] ? `“${titles[to]}”` : to
  if (kind === 'link') return fill(translate(compareMessages.link), { address: title })
  if (kind === 'footnote') return fill(translate(compareMessages.note), { title })
  if (mark === 'footnote') return translate(compareMessages.footnote)
  return isLook(mark) ? translate(lookMessages[mark]) : mark
}

const isLook = (mark: string): mark is keyof typeof lookMessages => Object.hasOwn(lookMessages, mark)
