// The documents that an issue holds: what its sections show, each once, in reading order.
import { isObject } from '@/content/content'

export interface ItemPlace {
  /** Where it stands first: `sections.0.items.2.item`. */
  path: string
  collection: string
  id: string
}

type Content = Record<string, unknown>

/** Rows that name no document are left out here: that is for the check of the issue's own text to tell. */
export const itemsOf = (content: Content): ItemPlace[] => {
  const seen = new Set<string>()
  return rowsIn(content, 'sections').flatMap((section, s) =>
    rowsIn(section, 'items').flatMap(({ item }, i) => {
      if (!isObject(item) || typeof item.relationTo !== 'string' || typeof item.value !== 'string') return []
      const key = `${item.relationTo}:${item.value}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ path: `sections.${s}.items.${i}.item`, collection: item.relationTo, id: item.value }]
    }),
  )
}

const rowsIn = (content: Content, name: string): Content[] => {
  const rows = content[name]
  return Array.isArray(rows) ? rows.map((row) => (isObject(row) ? row : {})) : []
}
