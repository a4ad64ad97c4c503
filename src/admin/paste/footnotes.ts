// Footnotes of a pasted page, whoever wrote it (Word, LibreOffice, Google Docs, web pages): a link to a place in the page
// whose text has a link back to it.

/** What a link leads to that stands for a note; its number follows. */
export const noteMark = 'footnote:'

/** The note that a link stands for. */
export const markedNote = (address: string | undefined, notes: readonly string[]): string | undefined =>
  address?.startsWith(noteMark) ? notes[Number(address.slice(noteMark.length))] : undefined

interface Footnote {
  /** The link in the text. */
  mark: HTMLAnchorElement
  /** What holds the note, at the end of the page. */
  holder: Element
}

/** Takes the notes out of the page, and leaves a link to `footnote:0` and so on where each is mentioned. */
export const takeFootnotes = (page: Document): string[] => {
  const found = footnotesIn(page)
  const texts = new Map<Element, string>()
  for (const { holder } of found) if (!texts.has(holder)) texts.set(holder, textOf(holder))
  const notes: string[] = []
  for (const { mark, holder } of found) {
    const text = texts.get(holder)
    if (!text) continue
    mark.setAttribute('href', `${noteMark}${notes.length}`)
    notes.push(text)
  }
  for (const [holder, text] of texts) if (text) remove(holder)
  return notes
}

const footnotesIn = (page: Document): Footnote[] => {
  const known = new Set<Element>()
  return [...page.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].flatMap((mark) => {
    const place = placeNamed(page, fragmentOf(mark))
    const holder = place && holderOf(place)
    if (!holder || holder.contains(mark) || !isBefore(mark, holder)) return []
    if (!known.has(holder) && !leadsBack(holder, mark)) return []
    known.add(holder)
    return [{ mark, holder }]
  })
}

/** Browsers make `#note` a whole address when they copy. */
const fragmentOf = (link: Element): string => {
  const [, ...fragment] = (link.getAttribute('href') ?? '').split('#')
  try {
    return decodeURIComponent(fragment.join('#'))
  } catch {
    return fragment.join('#')
  }
}

const placeNamed = (page: Document, name: string): Element | null =>
  name === '' ? null : (page.getElementById(name) ?? page.querySelector(`a[name="${CSS.escape(name)}"]`))

/** The item, or the part that is named after footnotes, else the paragraph. */
const holderOf = (place: Element): Element | null =>
  place.closest('li, dd, [style*="mso-element:footnote" i], [style*="mso-element:endnote" i]') ??
  place.closest('div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"]') ??
  place.closest('p, div')

const leadsBack = (holder: Element, mark: Element): boolean =>
  backLinksIn(holder).some((link) => namesAround(mark).includes(fragmentOf(link)))

const backLinksIn = (holder: Element): Element[] => [...holder.querySelectorAll('a[href*="#"]')]

/** The names of a mark: its own, of what it holds, and of what holds it alone (`<sup id>`). */
const namesAround = (mark: Element): string[] => {
  const around = [mark, ...mark.querySelectorAll('[id], [name]')]
  for (let one = mark.parentElement; one && /^(SUP|SPAN)$/.test(one.tagName); one = one.parentElement)
    around.push(one)
  const before = mark.previousElementSibling
  if (before?.tagName === 'A') around.push(before)
  return around.flatMap((one) => [one.id, one.getAttribute('name') ?? '']).filter((name) => name !== '')
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The words of a note without its own mark; a line for each paragraph. */
const textOf = (holder: Element): string => {
  const copy = holder.cloneNode(true) as Element
  for (const link of backLinksIn(copy)) link.remove()
  const paragraphs = [...copy.querySelectorAll('p')]
  return (paragraphs.length > 0 ? paragraphs : [copy])
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')
    .replace(/^[.):\]]\s*/, '')
}

/** With the list it was the last of, and the line above. */
const remove = (holder: Element): void => {
  const around = holder.parentElement
  const line = holder.previousElementSibling
  holder.remove()
  if (line?.tagName === 'HR' && !line.nextElementSibling) line.remove()
  if (around && around.tagName !== 'BODY' && isBlank(around)) remove(around)
}

const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && !element.querySelector('img, table')
