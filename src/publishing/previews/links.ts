// Preview links as the database holds them. The rows stay: they are the record of who showed what to whom.
import type { Payload, PayloadRequest, Where } from 'payload'
import { isObject } from '@/content/content'

export interface PreviewLink {
  id: string
  type: string
  document: string
  /** What or whom it was made for. */
  name: string | null
  createdBy: string
  createdAt: string
  expiresAt: string
  openedAt: string | null
  lastUsedAt: string | null
  revokedAt: string | null
  revokedBy: string | null
}

type Row = Record<string, unknown>

export const findPreviewLink = async (payload: Payload, where: Where): Promise<PreviewLink | undefined> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'preview-links',
    where,
    limit: 1,
    pagination: false,
  })
  return docs[0] && toPreviewLink(docs[0])
}

/** Writes to a link if it is not revoked; answers whether it was. */
export const writeOpenLink = async (
  payload: Payload,
  { id }: Pick<PreviewLink, 'id'>,
  data: Partial<PreviewLink>,
  req?: PayloadRequest,
): Promise<boolean> =>
  Boolean(
    await payload.db.updateOne({
      collection: 'preview-links',
      where: { and: [{ id: { equals: id } }, { revokedAt: { equals: null } }] },
      data,
      ...(req ? { req } : {}),
    }),
  )

const aMoment = 60_000

/** When it was opened first, and last: to the minute, so that reading does not write each time. */
export const noteUse = async (payload: Payload, link: PreviewLink, now: Date): Promise<void> => {
  const { openedAt, lastUsedAt } = link
  if (lastUsedAt && now.getTime() - Date.parse(lastUsedAt) < aMoment) return
  const at = now.toISOString()
  await writeOpenLink(payload, link, { openedAt: openedAt ?? at, lastUsedAt: at })
}

export const toPreviewLink = (row: Row): PreviewLink => ({
  id: String(row.id),
  type: String(row.type),
  document: String(row.document),
  name: text(row.name),
  createdBy: idOf(row.createdBy) ?? '',
  createdAt: instant(row.createdAt) ?? '',
  expiresAt: instant(row.expiresAt) ?? '',
  openedAt: instant(row.openedAt),
  lastUsedAt: instant(row.lastUsedAt),
  revokedAt: instant(row.revokedAt),
  revokedBy: idOf(row.revokedBy),
})

const idOf = (value: unknown): string | null => text(isObject(value) ? value.id : value)

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString()
