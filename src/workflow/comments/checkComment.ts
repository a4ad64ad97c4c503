// What a new comment must be: about a document, a place and words that are there, to people who work here.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/roles'
import { isPublished } from '@/collections/published'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { type Comment, readCommentFor } from '@/workflow/comments/comments'
import { placeAt, textAt } from '@/workflow/comments/places'
import { findQuote } from '@/workflow/comments/quotes'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'

type Data = Record<string, unknown>

export interface CheckedComment {
  document: DocumentText
  /** The first comment of the thread it answers to. */
  thread: Comment | null
}

/** @throws {ContentError} 400 with the path of what is wrong, {MissingError} 404 for the document */
export const checkNewComment = async (
  payload: Payload,
  data: Data,
  actor: Actor,
  req: PayloadRequest,
): Promise<CheckedComment> => {
  checkText(data.text)
  const { type, document: id } = data
  if (typeof type !== 'string' || !isPublished(type))
    throw wrong('type', 'Say which collection the document is in, such as “articles”.')
  if (typeof id !== 'string') throw wrong('document', 'Say which document the comment is about: its id.')
  const document = await readDocument(payload, { type, id }, req)
  checkPlace(payload, document, data)
  await checkMentions(payload, data.mentions, req)
  return { document, thread: await threadOf(payload, { document, actor }, data, req) }
}

const longestText = 10_000

export const checkText = (text: unknown): void => {
  if (typeof text !== 'string' || text.trim() === '') throw wrong('text', 'Write something in `text`.')
  if (text.length > longestText)
    throw wrong('text', `A comment has at most ${longestText} characters. Shorten it or make two.`)
}

const quoteForm = z.strictObject({
  exact: z.string().trim().min(1).max(2_000),
  prefix: z.string().max(200).optional(),
  suffix: z.string().max(200).optional(),
})

const checkPlace = (payload: Payload, { type, content }: DocumentText, { path, quote }: Data): void => {
  const place =
    typeof path === 'string' && path !== '' ? placeAt(fieldsOf(payload, type), content, path) : null
  if (place === undefined)
    throw wrong('path', 'The document has no such path. Use one such as “title.en” or “sections.0”.')
  if (quote === undefined || quote === null) return
  const parsed = quoteForm.safeParse(quote)
  if (!parsed.success)
    throw wrong('quote', 'Quote as {"exact": words, "prefix": words before, "suffix": words after}.')
  if (!place) throw wrong('path', 'Name the field that contains the quoted words, in `path`.')
  if (!findQuote(textAt(place.value), parsed.data))
    throw wrong('quote', 'These words are not there (any more). Reload the text and quote it again.')
}

/** Answers to an answer join its thread: threads are one level deep. */
const threadOf = async (
  payload: Payload,
  { document, actor }: { document: DocumentText; actor: Actor },
  { parent, blocking }: Data,
  req: PayloadRequest,
): Promise<Comment | null> => {
  if (parent === undefined || parent === null) return null
  const answered = await readCommentFor(payload, { id: String(parent), actor }, req)
  if (answered.type !== document.type || answered.document !== document.id)
    throw wrong('parent', 'This comment belongs to another document. Reply to a comment on this one.')
  if (blocking === true)
    throw wrong('blocking', 'A reply cannot block approval. Start a new thread for what must be resolved.')
  return answered.parent ? readCommentFor(payload, { id: answered.parent, actor }, req) : answered
}

const mostMentions = 50

export const checkMentions = async (
  payload: Payload,
  mentions: unknown,
  req: PayloadRequest,
): Promise<void> => {
  if (!Array.isArray(mentions) || mentions.length === 0) return
  if (mentions.length > mostMentions)
    throw wrong('mentions', `Mention at most ${mostMentions} people at once.`)
  const ids = mentions.map(String)
  const { docs } = await payload.db.find<Data>({
    collection: 'users',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    req,
  })
  const active = docs.filter(
    ({ active, roles }) => active !== false && Array.isArray(roles) && roles.length > 0,
  )
  const known = new Set(active.map((user) => String(user.id)))
  const stranger = ids.findIndex((id) => !known.has(id))
  if (stranger >= 0)
    throw wrong(
      `mentions.${stranger}`,
      'This person does not work here (any more). Mention active members of staff.',
    )
}

export const wrong = (path: string, message: string): ContentError =>
  new ContentError(message, [errorAt(path, 'comment', message)])
