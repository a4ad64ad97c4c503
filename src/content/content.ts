// What a document says, apart from the state of its work: the content that is approved, hashed and published.

/** Values by the names of their fields. */
export type Content = Record<string, unknown>

/** Keys of the work around a document, not of what it says. */
const outside = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'review',
  'stage',
  'deletedAt',
  'thumbnailURL',
])

/**
 * The content of a document read with every locale at depth 0.
 *
 * Row and block ids are left out, and so is what is empty: null, '', [], {} and false all say "nothing here",
 * and the two databases and the admin panel do not agree on which one they store.
 * Rich text is kept whole (Lexical needs its empty lists).
 */
export const contentOf = (document: object): Content =>
  trimObject(Object.fromEntries(Object.entries(document).filter(([key]) => !outside.has(key))))

const trimObject = (value: Content): Content =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, part]) => [key, trim(part)] as const)
      .filter(([, part]) => !isEmpty(part)),
  )

const trim = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(trim)
  if (isRichText(value)) return isBlankText(value) ? null : value
  return isObject(value) ? trimObject(value) : value
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

export const isObject = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A Lexical editor state as it is stored. */
export interface RichTextState {
  root: Content & { children: unknown[] }
}

export const isRichText = (value: unknown): value is RichTextState =>
  isObject(value) && isObject(value.root) && Array.isArray(value.root.children)

/** The state an editor leaves behind by clicking into an empty field: paragraphs without a word. */
export const isBlankText = ({ root }: { root: { children: unknown[] } }): boolean =>
  root.children.every(
    (node) =>
      isObject(node) &&
      node.type === 'paragraph' &&
      (!Array.isArray(node.children) || node.children.length === 0),
  )
