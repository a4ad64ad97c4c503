// What blocks are written with. Each medium (HTML for other programs, our pages, our mails) has its own of these.
import type { Marks } from '@/content/richText/lines'
import type { Attributes, Fragment } from '@/platform/html/html'
import type { ContactSummary, EditorState, FigureSummary, Media, Summary } from '@/public-types'

export interface HtmlRenderer {
  /** The small rich text of a call-out, an answer, a step. */
  richText: (text: EditorState | null) => Fragment
  /** A title inside of a text. */
  title: (text: string | null) => Fragment
  picture: (media: Media, look?: { small: boolean }) => Fragment
  /** A link, or its words alone where it may lead nowhere. */
  link: (url: string, words: Fragment, more?: Attributes) => Fragment
  figure: (className: string, inside: Fragment, caption: Fragment) => Fragment
  caption: (text: string | null, credit?: string | null) => Fragment
}

/** Pages and mails show what other programs would have to build themselves, in the words of their language. */
export interface PageRenderer extends HtmlRenderer {
  messages: { watchOn: string; point: string; value: string }
  country: (code: string) => string
  /** In small print, with a space in front; nothing where it is not known. */
  fileSize: (bytes: number | null) => Fragment
  person: (person: ContactSummary, note: string | null) => Fragment
  /** A document that the text refers to. */
  card: (document: Summary) => Fragment
  box: (inside: Fragment) => Fragment
  /** The number of a figure with its unit; empty where it has none. */
  valueOf: (figure: FigureSummary) => string
  number: (figure: FigureSummary, look: { series: boolean }) => Fragment
  /** Period, comparison and source of a figure. */
  smallPrint: (figure: FigureSummary) => Fragment
  seriesTable: (figure: FigureSummary) => Fragment
  table: (table: { head: string[]; rows: string[][] }, name: string) => Fragment
}

export interface MailRenderer extends PageRenderer {
  button: (label: string, url: string) => Fragment
  quiet: (text: Fragment) => Fragment
}

export interface MailMarks extends Marks {
  country: (code: string) => string
  person: (person: ContactSummary) => string
  card: (document: Summary) => string
  figure: (figure: FigureSummary, look: { series: boolean }) => string
}
