// Makes a pasted page one that our texts can hold: footnotes and lists of Word, links that lead somewhere, our headings,
// pictures between paragraphs.
import { takeFootnotes } from '@/admin/paste/footnotes'
import { cleanLinks } from '@/admin/paste/links'
import { type TakenPictures, takePictures } from '@/admin/paste/pictures'
import { makeLists } from '@/admin/paste/wordLists'

interface Options {
  /** Whether the text it is pasted into can hold footnotes. */
  footnotes: boolean
  /** Whether it can hold pictures. */
  pictures: boolean
}

interface Taken {
  /** In the order of the marks that are left for them (see `markedNote`). */
  notes: string[]
  pictures: TakenPictures
}

/** Changes the page. */
export const cleanPage = (page: Document, { footnotes, pictures }: Options): Taken => {
  dropComments(page)
  const notes = footnotes ? takeFootnotes(page) : []
  makeLists(page)
  cleanLinks(page)
  fitHeadings(page)
  return { notes, pictures: pictures ? takePictures(page) : { pictures: [], left: 0 } }
}

/** What people said about a text of Word is no part of it; nothing else would keep it from the public. */
const dropComments = (page: Document): void => {
  for (const part of page.querySelectorAll(comments)) part.remove()
}

const comments =
  '[style*="mso-element:comment" i], [style*="mso-special-character:comment" i], .msocomanchor, .msocomtxt'

/**
 * The title of the document is its h1, and texts go three levels down. Where a page has both of the two highest levels
 * (in Word, parts are “Heading 1” and what is in them “Heading 2”), each goes one down.
 */
const fitHeadings = (page: Document): void => {
  const headings = [...page.querySelectorAll(anyHeading)].flatMap((element) => {
    const level = levelOf(element)
    return level ? [{ element, level }] : []
  })
  const down = [1, 2].every((level) => headings.some((one) => one.level === level)) ? 1 : 0
  for (const { element, level } of headings) {
    const fitting = page.createElement(`h${Math.min(4, Math.max(2, level + down))}`)
    fitting.append(...element.childNodes)
    element.replaceWith(fitting)
  }
}

/** Word online and mail programs write a heading as a paragraph that says its level. */
const anyHeading = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level], p[style*="mso-outline-level" i]'

const levelOf = (element: Element): number | undefined => {
  const said =
    /^H([1-6])$/.exec(element.tagName)?.[1] ??
    element.getAttribute('aria-level') ??
    /mso-outline-level:\s*(\d)/i.exec(element.getAttribute('style') ?? '')?.[1]
  const level = Number(said)
  return level >= 1 && level <= 9 ? level : undefined
}
