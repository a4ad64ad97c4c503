// A publication notes on each consent that it relies on it. On MongoDB two transactions that only read what the other
// writes are both stored; this write makes a withdrawal at the same instant meet the publication, and one of them repeats.
import type { Payload, PayloadRequest } from 'payload'
import { referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'
import { consentPlaces, idsIn } from '@/workflow/reviews/facts/media'

export const countUses = async (
  payload: Payload,
  { type, content }: DocumentText,
  req: PayloadRequest,
): Promise<void> => {
  const references = referencesOf(fieldsOf(payload, type), content, languages)
  const ids = references.filter(({ collection }) => collection === 'media').map(({ id }) => id)
  const media = await entriesShown(payload, { collection: 'media', ids }, req)
  const places = consentPlaces(references, (file) => idsIn(media.get(file)?.consents))
  for (const id of new Set(places.map(({ consent }) => consent))) {
    const where = { id: { equals: id } }
    const found = await payload.db.findOne<{ id: string; uses?: number }>({
      collection: 'consents',
      where,
      select: { uses: true },
      req,
    })
    if (found)
      await payload.db.updateOne({
        collection: 'consents',
        id,
        data: { uses: (found.uses ?? 0) + 1 },
        returning: false,
        req,
      })
  }
}
