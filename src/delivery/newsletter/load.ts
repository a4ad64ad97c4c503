// Reads what a mail is made from.
import type { Payload } from 'payload'
import { withReferences } from '@/delivery/documents/references/load'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { readSpeaker } from '@/delivery/layout/speaker'
import type { MailInput, MailOptions } from '@/delivery/newsletter/types'
import type { Issue } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

export const loadMailInput = async (
  payload: Payload,
  publication: Publication,
  options: MailOptions,
): Promise<MailInput> => {
  const { language } = options
  const speaker = await readSpeaker(payload)
  const reading = readingOf({ locale: language, richText: 'lexical' }, { nested: true })
  const present = () => ({
    issue: presentWith(publication, reading) as Issue,
    ...speaker.present(language, reading),
  })
  return { ...(await withReferences(payload, reading.references, { present })), options }
}
