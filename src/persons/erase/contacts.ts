// The entry of a person in the directory. What the public sees of it afterwards is decided by the option `byline`.

import { blank } from '@/persons/erase/blank'
import { type Erasure, own } from '@/persons/erase/erasure'
import { rewriteDocument } from '@/persons/erase/rewriteDocument'
import { takeDown } from '@/persons/erase/takeDown'
import { slugOf } from '@/persons/words'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { redactEditions } from '@/publishing/editions/redactEditions'
import { fieldsOf } from '@/workflow/reviews/documents'

const type = 'contacts'

export const eraseContacts = async (erasure: Erasure): Promise<void> => {
  for (const id of own(erasure, type)) await eraseContact(erasure, id)
}

const eraseContact = async (erasure: Erasure, id: string): Promise<void> => {
  const { payload, person, options, actor } = erasure
  const isNamed = options.byline === 'keep'
  if (options.byline === 'remove') await takeDown(erasure, { type, id })
  const fields = fieldsOf(payload, type)
  const keeps = ['kind', 'languages', ...(isNamed ? ['name', 'slug'] : [])]
  const set = isNamed ? {} : { name: person.pseudonym, slug: slugOf(person.pseudonym) }
  await inTransaction(payload, async (req) => {
    const change = (row: Record<string, unknown>) => blank(fields, row, { keeps, set })
    await rewriteDocument(payload, { type, id, change, keepsRedirects: isNamed, actor }, req)
    if (!isNamed) await redactEditions(payload, { type, id, now: currentTime().toISOString() }, req)
  })
}
