// Asks the table about the entries that go out with texts: each for itself, for the same person.
import type { Payload, PayloadRequest } from 'payload'
import { type ConsideredItem, considerItems } from '@/publishing/editions/considerItems'
import { placesOf, type UsingText, unpublishedEntries } from '@/publishing/entries/unpublished'
import type { ActionRequest } from '@/workflow/reviews/action'

interface Asked {
  /** The texts that are to go out, with where they stand in what is asked about; '' for that itself. */
  texts: readonly { at: string; text: UsingText }[]
  request: ActionRequest
}

/** What an entry uses in its turn comes before it. */
export const considerEntries = async (
  payload: Payload,
  { texts, request }: Asked,
  req?: PayloadRequest,
): Promise<ConsideredItem[]> => {
  const found = await unpublishedEntries(
    payload,
    texts.map(({ text }) => text),
    req,
  )
  const asked = placesOf(found, texts)
  const details = { with: `${request.type}:${request.id}` }
  return considerItems(payload, { places: asked.reverse(), request, details }, req)
}
