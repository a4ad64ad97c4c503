// Lists of Word, which come as paragraphs: with `mso-list` in their style, or, from programs that leave styles out, with
// a bullet and blanks before the words.

interface Item {
  paragraph: HTMLElement
  /** From 1. */
  level: number
  /** As it is printed: “·”, “2.”, “a)”. */
  marker: string
}

export const makeLists = (page: Document): void => {
  let run: Item[] = []
  for (const paragraph of page.querySelectorAll('p')) {
    const item = itemOf(paragraph)
    const last = run.at(-1)?.paragraph
    if (!item || (last && nextElement(last) !== paragraph)) {
      makeList(run)
      run = []
    }
    if (item) run.push(item)
  }
  makeList(run)
}

/** Between two paragraphs of a list stands white space, and no words without a paragraph. */
const nextElement = (element: Element): Element | null => {
  let next = element.nextSibling
  while (
    next &&
    !(next instanceof Element) &&
    (next.nodeType === Node.COMMENT_NODE || !next.textContent?.trim())
  )
    next = next.nextSibling
  return next instanceof Element ? next : null
}

const itemOf = (paragraph: HTMLElement): Item | undefined => {
  if (paragraph.closest('li')) return undefined
  const style = paragraph.getAttribute('style') ?? ''
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1]
  const printed = paragraph.querySelector('[style*="mso-list:ignore" i], [style*="mso-list: ignore" i]')
  if (level && printed) {
    const marker = squeeze(printed.textContent)
    printed.remove()
    return { paragraph, level: Number(level), marker }
  }
  const isListed = level !== undefined || /\bMsoListParagraph/i.test(paragraph.className)
  const written = (isListed ? anyMarker : bullet).exec(paragraph.textContent ?? '')
  if (!written) return level ? { paragraph, level: Number(level), marker: '' } : undefined
  cutStart(paragraph, written[0].length)
  return { paragraph, level: Number(level ?? 1), marker: squeeze(written[0]) }
}

/** Symbol's and Wingdings' bullets come as letters of their own: “·”, “§”, “o”, private ones. */
const bullet = /^\s*(?:[·•▪‣◦●○■□\uF0A7\uF0B7]\s+|[§o–-][\s\u00A0]*\u00A0[\s\u00A0]+)(?=\S)/
const anyMarker =
  /^\s*(?:[·•▪‣◦●○■□§o–\uF0A7\uF0B7-]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)])[\s\u00A0]+(?=\S)/i

const squeeze = (text: string | null): string => (text ?? '').replace(/[\s\u00A0]+/g, '')

const cutStart = (element: Element, length: number): void => {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = length
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode as Text
    const cut = Math.min(left, text.length)
    text.deleteData(0, cut)
    left -= cut
  }
}

/** Puts a list where the first paragraph was; a deeper level is a list inside of the item before it. */
const makeList = (items: readonly Item[]): void => {
  const lists: { level: number; list: HTMLElement }[] = []
  for (const item of items) {
    while (lists.length > 1 && (lists.at(-1)?.level ?? 0) > item.level) lists.pop()
    const open = lists.at(-1)
    if (!open) lists.push({ level: item.level, list: listBefore(item) })
    else if (item.level > open.level) lists.push({ level: item.level, list: listInside(open.list, item) })
    else if (open.list.tagName !== tagOf(item))
      lists.splice(-1, 1, { level: open.level, list: listAfter(open.list, item) })
    lists.at(-1)?.list.append(listItem(item))
  }
}

const isNumbered = ({ marker }: Item): boolean => /^\(?(\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]/i.test(marker)

const tagOf = (item: Item): 'OL' | 'UL' => (isNumbered(item) ? 'OL' : 'UL')

const newList = (item: Item): HTMLElement => {
  const list = item.paragraph.ownerDocument.createElement(tagOf(item))
  const first = /^\(?(\d+)/.exec(item.marker)?.[1]
  if (first && first !== '1') list.setAttribute('start', first)
  return list
}

const listBefore = (item: Item): HTMLElement => {
  const list = newList(item)
  item.paragraph.before(list)
  return list
}

const listAfter = (list: HTMLElement, item: Item): HTMLElement => {
  const next = newList(item)
  list.after(next)
  return next
}

const listInside = (list: HTMLElement, item: Item): HTMLElement => {
  const inside = newList(item)
  list.lastElementChild?.append(inside)
  return inside
}

const listItem = ({ paragraph }: Item): HTMLElement => {
  const item = paragraph.ownerDocument.createElement('li')
  item.append(...paragraph.childNodes)
  paragraph.remove()
  return item
}
