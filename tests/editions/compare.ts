// Compares what was sent with what came out: every value that was sent, in its place and order, and no row more.
import type { Ids } from './enter'
import { isRef } from './plan'

/** What an editor writes and the public does not see, and what Lexical keeps for itself. */
const unseen = new Set([
  ...['protection', 'showEmail', 'showPhone', 'languages'],
  ...[
    'version',
    'direction',
    'indent',
    'format',
    'detail',
    'mode',
    'style',
    'textFormat',
    'textStyle',
    'blockName',
    'linkType',
  ],
])

interface Context {
  ids: Ids
  /** The text of a reusable note. */
  noteText: (key: string) => string | undefined
}

/** One line a difference, with its path. */
export const differences = (sent: unknown, received: unknown, context: Context, path = ''): string[] => {
  if (isRef(sent)) return same(idOf(received), context.ids.get(sent.$ref), path)
  if (Array.isArray(sent)) return compareLists(sent, received, context, path)
  if (typeof sent === 'object' && sent !== null)
    return compareObjects(sent as Fields, received, context, path)
  return same(comparable(received, sent), sent, path)
}

type Fields = Record<string, unknown>

const compareLists = (sent: unknown[], received: unknown, context: Context, path: string): string[] => {
  if (!Array.isArray(received)) return [`${path}: ${sent.length} rows sent, ${show(received)} received`]
  if (sent.length !== received.length)
    return [`${path}: ${sent.length} rows sent, ${received.length} received`]
  return sent.flatMap((one, index) => differences(one, received[index], context, `${path}.${index}`))
}

const compareObjects = (sent: Fields, received: unknown, context: Context, path: string): string[] => {
  if (typeof received !== 'object' || received === null) return [`${path}: ${show(received)} received`]
  if (sent.blockType === 'footnote')
    return same((received as Fields).text, footnoteText(sent, context), `${path}.text`)
  if ('relationTo' in sent && isRef(sent.value)) return differences(sent.value, received, context, path)
  const format = sent.type === 'text' ? same((received as Fields).format, sent.format, `${path}.format`) : []
  const parts = Object.entries(sent).filter(([key, value]) => !unseen.has(key) && value !== undefined)
  return [
    ...format,
    ...parts.flatMap(([key, value]) =>
      differences(value, (received as Fields)[key], context, `${path}.${key}`),
    ),
  ]
}

const footnoteText = ({ note, text }: Fields, { noteText }: Context): unknown =>
  isRef(note) ? noteText(note.$ref) : text

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Fields).id : value

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value)

/** A day may come as its first instant, and an instant with another number of zeros; false may be absent. */
const comparable = (received: unknown, sent: unknown): unknown => {
  if (sent === false && (received === null || received === undefined)) return false
  return isDate(sent) && isDate(received) && Date.parse(sent) === Date.parse(received) ? sent : received
}

const same = (received: unknown, sent: unknown, path: string): string[] =>
  received === sent ? [] : [`${path}: ${show(sent)} sent, ${show(received)} received`]

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200)
