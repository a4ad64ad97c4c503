// `/v1/issues/{slug}/editions` and `…/{n}`: an issue as it went out, while it is live.
import type { Payload } from 'payload'
import { z } from 'zod'
import { contentLanguageOf } from '@/content/reader'
import { publicSchemas } from '@/delivery/documents/types'
import { Problem } from '@/delivery/http/problems'
import { elsewhere } from '@/delivery/http/responses/document'
import { jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { parseViewRequest } from '@/delivery/query/parameters'
import { applySelection, parseSelect } from '@/delivery/query/select'
import { withRichTextIn } from '@/delivery/richText/frozen'
import { currentTime } from '@/platform/database/clock'
import { isIntact, type StoredEdition } from '@/publishing/editions/edition'
import { parseIssue } from '@/publishing/editions/frozenIssue'
import { findEditions, readEdition } from '@/publishing/editions/readEditions'
import { livePublication } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

interface Asked {
  slugOrId: string
  search: string
  /** The edition; all of them when absent. */
  sequence?: string
}

const itemsSchema = z.array(
  z
    .object({ type: z.string(), id: z.string(), title: z.string() })
    .meta({ id: 'EditionItem', description: 'Of type “withdrawn”, without an id, once it was taken down.' }),
)

const changesSchema = z
  .object({
    issue: z.boolean().describe('Whether the text of the issue itself changed.'),
    added: itemsSchema,
    removed: itemsSchema,
    changed: itemsSchema,
  })
  .meta({ id: 'EditionChanges' })

const headFields = {
  id: z.string(),
  type: z.literal('editions'),
  sequence: z.int().min(1).describe('1, 2, 3 … within the issue.'),
  publishedAt: z.iso.datetime(),
  languages: z.array(z.string()),
  contentLanguage: z.string(),
  hash: z.string().describe('SHA-256 of the frozen content.'),
  originalHash: z.string().describe('The hash as published, before anything in it was withdrawn.'),
  redactedAt: z.iso.datetime().nullable().describe('When something in it was last withdrawn.'),
  changes: changesSchema.nullable().describe('Compared with the previous edition; null for the first.'),
}

const headSchema = z.object(headFields)

const summarySchema = z
  .object({ ...headFields, path: z.string().describe('Path of the edition in this API.') })
  .meta({ id: 'EditionSummary' })

export const editionListSchema = z
  .object({ docs: z.array(summarySchema), totalDocs: z.int().min(0) })
  .meta({ id: 'EditionList' })

export const editionSchema = z
  .object({
    ...headFields,
    issue: publicSchemas.issues
      .nullable()
      .describe('As it was when published; null if the issue itself has since been taken down.'),
  })
  .meta({ id: 'Edition' })

/** @throws {Problem} 400, 404, 410 */
export const editionsAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const live = await livePublication(payload, 'issues', asked.slugOrId)
  if (!live) {
    const rest = asked.sequence === undefined ? '' : `/${encodeURIComponent(asked.sequence)}`
    const addressOf = (slug: string) => `/v1/issues/${encodeURIComponent(slug)}/editions${rest}`
    return elsewhere(payload, { collection: 'issues', ...asked, addressOf })
  }
  return asked.sequence === undefined
    ? listAnswer(payload, live, asked)
    : oneAnswer(payload, live, { ...asked, sequence: asked.sequence })
}

const listAnswer = async (
  payload: Payload,
  live: Publication,
  { search }: Asked,
): Promise<PublicResponse> => {
  const { locale } = parseViewRequest(search, currentTime())
  const editions = await findEditions(payload, { issue: { equals: live.document } }, { heads: true })
  const docs = editions.map(
    (edition): z.infer<typeof summarySchema> => ({
      ...headOf(edition, contentLanguageOf(edition.languages, locale)),
      path: `/v1/issues/${encodeURIComponent(live.slug)}/editions/${edition.sequence}`,
    }),
  )
  return jsonResponse({ docs, totalDocs: docs.length }, { tags: tagsOf(live, editions) })
}

const oneAnswer = async (
  payload: Payload,
  live: Publication,
  { search, sequence }: Asked & { sequence: string },
): Promise<PublicResponse> => {
  const view = parseViewRequest(search, currentTime())
  const selection = parseSelect(view.select, Object.keys(editionSchema.shape))
  const edition = /^[1-9]\d{0,8}$/.test(sequence)
    ? await readEdition(payload, { issue: live.document, sequence: Number(sequence) })
    : undefined
  if (!edition)
    throw new Problem(
      'not-found',
      'There is no such edition. See /v1/issues/{slug}/editions for those that exist.',
    )
  if (!isIntact(edition)) throw new Error(`Edition ${edition.id} is not what was frozen: its hash differs.`)
  const language = contentLanguageOf(edition.languages, view.locale)
  const frozen = edition.content[language]
  const issue = frozen === undefined ? null : withRichTextIn(view.richText, parseIssue(frozen))
  return jsonResponse(applySelection({ ...headOf(edition, language), issue }, selection), {
    language,
    tags: tagsOf(live, [edition]),
  })
}

const headOf = (edition: StoredEdition, language: string): z.infer<typeof headSchema> => ({
  id: edition.id,
  type: 'editions',
  sequence: edition.sequence,
  publishedAt: edition.at,
  languages: edition.languages,
  contentLanguage: language,
  hash: edition.hash,
  originalHash: edition.originalHash,
  redactedAt: edition.redactedAt,
  changes: edition.changes && {
    issue: edition.changes.issue,
    ...(edition.changes.items[language] ?? { added: [], removed: [], changed: [] }),
  },
})

/** A take-down of what it shows changes an edition too. */
const tagsOf = ({ document }: Publication, editions: readonly StoredEdition[]): string[] => [
  ...new Set([`issues:${document}`, ...editions.flatMap(({ references }) => references)]),
]
