// Where consents are used: by files and texts that are live, by the newest ones, and by those that were public once.
// The columns `references` of publications and `uses` of revisions answer it without reading every document.
import type { Payload, PayloadRequest, Where } from 'payload'
import { referenceKey, referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'
import { type ConsentPlace, consentPlaces, idsIn } from '@/workflow/reviews/facts/media'
import { type Review, toReview } from '@/workflow/reviews/reviews'

type Row = Record<string, unknown>

export interface Use {
  type: string
  document: string
  /** Which text of the document: the public one, the one to come, or one that was public. */
  text: 'live' | 'next' | 'past'
  content: Row
  revision: string
  review: Review
  places: ConsentPlace[]
  /** Of the publication, for texts that are or were public. */
  publication?: string
}

/** What a text mentions that carries consent, for the column `uses`. */
export const usesIn = (payload: Payload, { type, content }: DocumentText): string[] => [
  ...new Set(
    referencesOf(fieldsOf(payload, type), content, languages)
      .filter(({ collection }) => collection === 'media' || collection === 'consents')
      .map(referenceKey),
  ),
]

export const findUses = async (
  payload: Payload,
  consents: readonly string[],
  req?: PayloadRequest,
): Promise<Use[]> => {
  if (consents.length === 0) return []
  const finding = new Finding(payload, consents, req)
  const own = consents.map((id) => `consents:${id}`)
  const files = (await finding.texts(own)).filter(({ type, text }) => type === 'media' && text !== 'past')
  finding.carriedBy(files)
  const texts = await finding.texts([...own, ...files.map(({ document }) => `media:${document}`)])
  return texts.filter(({ places }) => places.length > 0)
}

class Finding {
  private readonly carried = new Map<string, string[]>()
  private readonly reviews = new Map<string, Promise<Review | undefined>>()

  constructor(
    private readonly payload: Payload,
    private readonly consents: readonly string[],
    private readonly req: PayloadRequest | undefined,
  ) {}

  /** Files carry their consents into the texts that show them: those of the live file, and those of the next. */
  carriedBy(files: readonly Use[]): void {
    for (const { document, content } of files) {
      const mine = idsIn(content.consents).filter((one) => this.consents.includes(one))
      this.carried.set(document, [...new Set([...(this.carried.get(document) ?? []), ...mine])])
    }
  }

  async texts(keys: string[]): Promise<Use[]> {
    return [...(await this.published(keys)), ...(await this.next(keys))]
  }

  /** Live texts, and ended ones whose words are still kept. */
  private async published(keys: string[]): Promise<Use[]> {
    // A live file carries a consent, too, that was linked to it since.
    const rows = await this.rows('publications', {
      or: [{ references: { in: keys } }, { key: { in: keys } }],
    })
    const kept = distinct(rows).filter(({ content }) => Object.keys((content ?? {}) as Row).length > 0)
    return this.uses(
      kept.map(({ id, type, document, revision, content, endedAt }) => ({
        type: String(type),
        document: String(document),
        revision: String(revision),
        content: content as Row,
        text: endedAt ? ('past' as const) : ('live' as const),
        publication: String(id),
      })),
    )
  }

  /** Newest texts that are not the live one. */
  private async next(keys: string[]): Promise<Use[]> {
    const columns = { type: true, document: true, revision: true } as const
    const rows = await this.rows('revisions', { uses: { in: keys } }, columns)
    const documents = new Map(rows.map((row) => [`${row.type}:${row.document}`, row]))
    const found: Omit<Use, 'review' | 'places'>[] = []
    for (const { type, document } of documents.values()) {
      const review = await this.reviewOf(String(type), String(document))
      const isNewest = rows.some((row) => row.document === document && row.revision === review?.revision)
      if (!review || !isNewest || review.revision === review.liveRevision) continue
      const text = await readDocument(this.payload, { type: String(type), id: String(document) }, this.req)
      found.push({ ...text, document: text.id, text: 'next' })
    }
    return this.uses(found)
  }

  private async uses(texts: Omit<Use, 'review' | 'places'>[]): Promise<Use[]> {
    const uses: Use[] = []
    for (const text of texts) {
      const review = await this.reviewOf(text.type, text.document)
      if (review) uses.push({ ...text, review, places: this.placesIn(text) })
    }
    return uses
  }

  private placesIn({ type, document, content }: Pick<Use, 'type' | 'document' | 'content'>): ConsentPlace[] {
    if (type === 'media')
      return (this.carried.get(document) ?? []).map((consent) => ({ path: 'consents', consent }))
    const references = referencesOf(fieldsOf(this.payload, type), content, languages)
    return consentPlaces(references, (media) => this.carried.get(media) ?? []).filter(({ consent }) =>
      this.consents.includes(consent),
    )
  }

  private reviewOf(type: string, document: string): Promise<Review | undefined> {
    const key = `${type}:${document}`
    const where: Where = { and: [{ type: { equals: type } }, { document: { equals: document } }] }
    const known = this.reviews.get(key) ?? this.rows('reviews', where).then(([row]) => row && toReview(row))
    this.reviews.set(key, known)
    return known
  }

  private async rows(
    collection: 'publications' | 'revisions' | 'reviews',
    where: Where,
    select?: Record<string, true>,
  ): Promise<Row[]> {
    const { docs } = await this.payload.db.find<Row>({
      collection,
      where,
      limit: 0,
      pagination: false,
      ...(select ? { select } : {}),
      ...(this.req ? { req: this.req } : {}),
    })
    return docs
  }
}

const distinct = (rows: Row[]): Row[] => [...new Map(rows.map((row) => [String(row.id), row])).values()]
