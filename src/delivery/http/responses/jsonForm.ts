// Documents as JSON: whole, or what is selected of them. What is not selected is not even made.
import type { PublicDocument } from '@/content/documents'
import type { Form } from '@/delivery/documents/fragments'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import type { View } from '@/delivery/query/parameters'
import { applySelection, type Selection, wantsOf } from '@/delivery/query/select'

interface Options {
  selection: Selection | undefined
  /** Whole documents inside of others: only for one document at a time. */
  nested: boolean
}

export const jsonForm = (view: View, { selection, nested }: Options): Form<Partial<PublicDocument>> => {
  const { locale, richText, select } = view
  const wants = selection && wantsOf(selection)
  return {
    name: JSON.stringify([nested ? 'whole' : 'in list', locale, richText, select]),
    reading: () => readingOf(view, { nested }),
    present: (publication, reading) => applySelection(presentWith(publication, reading, wants), selection),
    write: JSON.stringify,
  }
}
