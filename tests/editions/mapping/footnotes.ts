// Footnotes: a raised digit in the text becomes a mark with its note. A note that several articles carry is kept once.
import type { Article, Edition } from '../edition'
import type { Plan } from '../plan'
import { inlineBlock, type Node } from '../richText'
import type { SeedText } from '../seedText'

export const mapNotes = (plan: Plan, edition: Edition, text: SeedText): void => {
  const all = edition.articles.flatMap((article) => [...new Set(footnoteTexts(article, text))])
  const repeated = [...new Set(all)].filter((one) => all.filter((other) => other === one).length > 1)
  repeated.forEach((note, index) => {
    const key = `note-${index}-${plan.name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    plan.notes.learn(plan.entry(`notes/${index}`, 'notes', { key, kind: 'footnote', text: note }), note)
  })
}

/** The notes of an article in full, as far as the edition's text has them. */
export const footnoteTexts = ({ footnotes }: Article, text: SeedText): string[] =>
  footnotes.flatMap(({ text: own, firstWords, lastWords }) => {
    const words = firstWords ?? own
    return words ? [text.passage(words, lastWords) ?? own ?? words] : []
  })

const marks = '¹²³⁴⁵⁶⁷⁸⁹'

/** Puts the notes at their marks; a note without a mark stands after the last paragraph. */
export const withFootnotes = (plan: Plan, nodes: Node[], notes: string[]): Node[] => {
  if (notes.length === 0) return nodes
  const used = new Set<string>()
  const mark = (sign: string): Node => {
    const note = notes[marks.indexOf(sign)] ?? notes[0] ?? ''
    used.add(note)
    return noteAt(plan, note)
  }
  const marked = nodes.map((node) => (node.type === 'block' ? node : replaceMarks(node, mark)))
  const left = notes.filter((note) => !used.has(note)).map((note) => noteAt(plan, note))
  const last = marked.findLastIndex(({ type }) => type === 'paragraph')
  return left.length === 0 || last < 0
    ? marked
    : marked.map((node, index) =>
        index === last ? { ...node, children: [...childrenOf(node), ...left] } : node,
      )
}

const noteAt = (plan: Plan, note: string): Node => {
  const shared = plan.notes.find(note)
  return inlineBlock('footnote', shared ? { note: shared } : { text: note })
}

const replaceMarks = (node: Node, mark: (sign: string) => Node): Node => {
  if (!Array.isArray(node.children)) return node
  return {
    ...node,
    children: childrenOf(node).flatMap((child) =>
      child.type === 'text' ? split(child, mark) : [replaceMarks(child, mark)],
    ),
  }
}

const split = (node: Node, mark: (sign: string) => Node): Node[] =>
  String(node.text)
    .split(new RegExp(`([${marks}])`))
    .filter((part) => part !== '')
    .map((part) => (part.length === 1 && marks.includes(part) ? mark(part) : { ...node, text: part }))

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : [])
