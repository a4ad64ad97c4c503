// Pictures of a pasted page: those that came along become paragraphs with a mark; others are named by their address alone,
// and no page may read those.
import { newPicture, type Picture } from '@/admin/writing/pictures/picture'

export interface TakenPictures {
  pictures: Picture[]
  /** How many did not come along. */
  left: number
}

export const takePictures = (page: Document): TakenPictures => {
  const taken: TakenPictures = { pictures: [], left: 0 }
  for (const image of page.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? ''
    if (/^(data:image\/|blob:)/i.test(source)) {
      const picture = newPicture(source)
      taken.pictures.push(picture)
      const paragraph = page.createElement('p')
      paragraph.textContent = picture.mark
      lastAfter(placeOf(image)).after(paragraph)
    } else if (source !== '' && !isInvisible(image)) taken.left += 1
    removeWithEmpty(image)
  }
  return taken
}

/** A picture stands between paragraphs: after the one, or the list or table, that it was in. */
const placeOf = (image: Element): Element => {
  const around = image.closest('table') ?? outermostList(image) ?? image.closest('p, h1, h2, h3, h4, h5, h6')
  return around ?? image
}

const outermostList = (element: Element): Element | null => {
  let found: Element | null = null
  for (let list = element.closest('ul, ol'); list; list = list.parentElement?.closest('ul, ol') ?? null)
    found = list
  return found
}

/** Behind the pictures of the same paragraph that are there already. */
const lastAfter = (place: Element): Element => {
  let last = place
  while (last.nextElementSibling && isMark(last.nextElementSibling)) last = last.nextElementSibling
  return last
}

const isMark = ({ tagName, textContent }: Element): boolean =>
  tagName === 'P' && /^\[[\w-]{36}\]$/.test(textContent ?? '')

/** With the paragraph that held nothing else. */
const removeWithEmpty = (image: Element): void => {
  const around = image.closest('p')
  image.remove()
  if (around && around.textContent?.trim() === '' && !around.querySelector('img')) around.remove()
}

/** What counts readers. */
const isInvisible = (image: Element): boolean =>
  ['0', '1'].includes(image.getAttribute('width') ?? '') ||
  ['0', '1'].includes(image.getAttribute('height') ?? '')

/** The pictures of a clipboard or a drop that brings no words, or only the names of their files. */
export const picturesAlone = (data: DataTransfer): File[] => {
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  const html = data.getData('text/html')
  const words = html
    ? (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '')
    : data.getData('text/plain')
  const isOnlyNames = words.split('\n').every((line) => files.some(({ name }) => name === line.trim()))
  return words.trim() === '' || isOnlyNames ? files : []
}
