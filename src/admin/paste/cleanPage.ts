// Makes a pasted page one that our texts can hold: footnotes and lists of Word, links that lead somewhere, our headings.
import { takeFootnotes } from '@/admin/paste/footnotes'
import { cleanLinks } from '@/admin/paste/links'
import { makeLists } from '@/admin/paste/wordLists'

interface Options {
  /** Whether the text it is pasted into can hold footnotes. */
  footnotes: boolean
}

/** Changes the page. @returns the notes, in the order of the marks that are left for them (see `markedNote`) */
export const cleanPage = (page: Document, { footnotes }: Options): string[] => {
  dropComments(page)
  const notes = footnotes ? takeFootnotes(page) : []
  makeLists(page)
  cleanLinks(page)
  fitHeadings(page)
  return notes
}

/** What people said about a text of Word is no part of it; nothing else would keep it from the public. */
const dropComments = (page: Document): void => {
  for (const part of page.querySelectorAll(comments)) part.remove()
}

const comments =
  '[style*="mso-element:comment" i], [style*="mso-special-character:comment" i], .msocomanchor, .msocomtxt'

/** The title of the document is its h1, and texts go three levels down. */
const fitHeadings = (page: Document): void => {
  for (const heading of page.querySelectorAll('h1, h5, h6')) {
    const fitting = page.createElement(heading.tagName === 'H1' ? 'h2' : 'h4')
    fitting.append(...heading.childNodes)
    heading.replaceWith(fitting)
  }
}
