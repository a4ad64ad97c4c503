// Copies of unsaved text in the browser's storage: one for each person, document, language and window that it is typed in.
// A few, of limited size; the oldest goes first.
import type { Changes } from '@/admin/unsaved/changes'

/** Where something is typed. */
export interface Place {
  user: string
  type: string
  /** Empty while the document was never saved. */
  id: string
  language: string
}

export interface Copy {
  place: Place
  /** Tells windows apart that have the same document open. */
  session: string
  /** Milliseconds. */
  at: number
  changes: Changes
}

type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export interface Bounds {
  copies: number
  /** Of all copies together; a browser gives a site five million. */
  characters: number
}

const bounds: Bounds = { copies: 40, characters: 3_500_000 }
const prefix = 'unsaved-text'

/** @returns whether it is kept: what is larger than the browser allows is not */
export const keepCopy = (store: Store, copy: Copy, { copies, characters }: Bounds = bounds): boolean => {
  const key = keyOf(copy)
  const text = `${copy.at} ${JSON.stringify(copy)}`
  if (text.length > characters) return false
  const others = entriesOf(store, prefix).filter((one) => one.key !== key)
  for (let size = sizeOf(others); others.length >= copies || size + text.length > characters; ) {
    const oldest = others.pop()
    if (!oldest) break
    store.removeItem(oldest.key)
    size -= oldest.text.length
  }
  return write(store, { key, text }, others)
}

/** What is kept of this place, the newest first, without what this window typed. */
export const copiesAt = (store: Store, place: Place, session: string): Copy[] =>
  entriesOf(store, `${placeKey(place)}/`)
    .flatMap(({ text }) => parse(text))
    .filter((copy) => copy.session !== session)

export const dropCopy = (store: Store, copy: Pick<Copy, 'place' | 'session'>): void =>
  store.removeItem(keyOf(copy))

export const dropCopiesOf = (store: Store, user: string): void => {
  for (const { key } of entriesOf(store, `${prefix}/${user}/`)) store.removeItem(key)
}

interface Entry {
  key: string
  text: string
}

/** Makes room as long as the browser finds none: other pages of this site may use the storage too. */
const write = (store: Store, { key, text }: Entry, others: Entry[]): boolean => {
  for (;;) {
    try {
      store.setItem(key, text)
      return true
    } catch {
      const oldest = others.pop()
      if (!oldest) return false
      store.removeItem(oldest.key)
    }
  }
}

const placeKey = ({ user, type, id, language }: Place) => [prefix, user, type, id, language].join('/')

const keyOf = ({ place, session }: Pick<Copy, 'place' | 'session'>) => `${placeKey(place)}/${session}`

/** The newest first. */
const entriesOf = (store: Store, start: string): Entry[] =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
    .filter((key) => key.startsWith(start))
    .map((key) => ({ key, text: store.getItem(key) ?? '' }))
    .sort((a, b) => timeOf(b) - timeOf(a))

const timeOf = ({ text }: Entry): number => Number.parseInt(text, 10) || 0

const sizeOf = (entries: Entry[]): number => entries.reduce((sum, { text }) => sum + text.length, 0)

/** None where the storage holds something else. */
const parse = (text: string): Copy[] => {
  try {
    const copy: Partial<Copy> | null = JSON.parse(text.slice(text.indexOf(' ') + 1))
    return copy?.place && copy.session && copy.at && copy.changes ? [copy as Copy] : []
  } catch {
    return []
  }
}
