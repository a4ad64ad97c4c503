// `/v1/issues/{slug}/editions` and `…/{n}`: an issue as it went out, while it is live.
import type { Payload } from 'payload'
import { type Answer, jsonAnswer } from '@/delivery/answers/answer'
import { elsewhere } from '@/delivery/answers/document'
import { contentLanguageOf } from '@/delivery/references/reader'
import { parseViewRequest } from '@/delivery/request/parameters'
import { Problem } from '@/delivery/request/problems'
import { applySelection, parseSelect } from '@/delivery/request/select'
import { withRichTextIn } from '@/delivery/richText/frozen'
import { isIntact, type StoredEdition } from '@/editions/edition'
import { parseIssue } from '@/editions/frozenIssue'
import { findEditions, readEdition } from '@/editions/readEditions'
import { livePublication } from '@/publications/read'
import type { Publication } from '@/publications/readQuery'

interface Asked {
  slugOrId: string
  search: string
  /** The edition; all of them when absent. */
  sequence?: string
}

/** @throws {Problem} 400, 404, 410 */
export const editionsAnswer = async (payload: Payload, asked: Asked): Promise<Answer> => {
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

const listAnswer = async (payload: Payload, live: Publication, { search }: Asked): Promise<Answer> => {
  const { locale } = parseViewRequest(search, new Date())
  const editions = await findEditions(payload, { issue: { equals: live.document } }, { heads: true })
  const docs = editions.map((edition) => ({
    ...headOf(edition, contentLanguageOf(edition.languages, locale)),
    path: `/v1/issues/${encodeURIComponent(live.slug)}/editions/${edition.sequence}`,
  }))
  return jsonAnswer({ docs, totalDocs: docs.length }, { tags: tagsOf(live, editions) })
}

const oneAnswer = async (
  payload: Payload,
  live: Publication,
  { search, sequence }: Asked & { sequence: string },
): Promise<Answer> => {
  const view = parseViewRequest(search, new Date())
  const selection = parseSelect(view.select, fields)
  const edition = /^[1-9]\d{0,8}$/.test(sequence)
    ? await readEdition(payload, { issue: live.document, sequence: Number(sequence) })
    : undefined
  if (!edition)
    throw new Problem(
      'not-found',
      'There is no such edition. /v1/issues/{slug}/editions lists those there are.',
    )
  if (!isIntact(edition)) throw new Error(`Edition ${edition.id} is not what was frozen: its hash differs.`)
  const language = contentLanguageOf(edition.languages, view.locale)
  const issue = withRichTextIn(view.richText, parseIssue(edition.content[language] ?? '{}'))
  return jsonAnswer(applySelection({ ...headOf(edition, language), issue }, selection), {
    language,
    tags: tagsOf(live, [edition]),
  })
}

const headOf = (edition: StoredEdition, language: string) => ({
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

const fields = [
  ...['id', 'type', 'sequence', 'publishedAt', 'languages', 'contentLanguage'],
  ...['hash', 'originalHash', 'redactedAt', 'changes', 'issue'],
]

/** A take-down of what it shows changes an edition too. */
const tagsOf = ({ document }: Publication, editions: readonly StoredEdition[]): string[] => [
  ...new Set([`issues:${document}`, ...editions.flatMap(({ references }) => references)]),
]
