// What the items of an issue refer to and the public will not see: neither live nor published with the issue.
import type { Payload } from 'payload'
import { isPublished } from '@/collections/published'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import { warningAt } from '@/platform/issues'
import type { ConsideredItem } from '@/publishing/editions/considerItems'
import { liveKeys } from '@/publishing/entries/unpublished'
import type { Considered } from '@/workflow/reviews/action'
import { fieldsOf } from '@/workflow/reviews/documents'

/** Answers, for each item, a warning for each such reference. */
export const absentFrom = async (
  payload: Payload,
  issue: Considered,
  items: readonly ConsideredItem[],
): Promise<(item: ConsideredItem) => Issue[]> => {
  const mentioned = new Map(items.map((item) => [item, editorialReferences(payload, item)]))
  const seen = await liveKeys(payload, [...mentioned.values()].flat().map(referenceKey))
  seen.add(referenceKey({ collection: 'issues', id: issue.document.id }))
  for (const { place, ready } of items) if (ready) seen.add(referenceKey(place))
  return (item) =>
    (mentioned.get(item) ?? [])
      .filter((reference) => !seen.has(referenceKey(reference)))
      .map(({ path, collection, id }) =>
        warningAt(
          path,
          'absent',
          `It refers to an entry of “${collection}” (${id}) that is not public; readers will not see it.`,
        ),
      )
}

const editorialReferences = (payload: Payload, { considered }: ConsideredItem): Reference[] =>
  considered
    ? referencesOf(
        fieldsOf(payload, considered.document.type),
        considered.document.content,
        languages,
      ).filter(({ collection }) => isPublished(collection))
    : []
