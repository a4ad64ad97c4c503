// Gathers what mails and pages are made from beside a document: who speaks (the site), how the office looks (the brand).
import type { Payload, PayloadRequest } from 'payload'
import { type Addresses, addressesOf } from '@/content/pageAddresses'
import { Reader, type Reading } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { readNewsletter, readSite } from '@/delivery/documents/references/site'
import { presentSite } from '@/delivery/documents/site'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { type Brand, presentBrand } from '@/delivery/newsletter/brand'
import type { MailInput, MailOptions } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import type { Issue, Site } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

interface Speaker {
  addresses: Addresses
  /** Asks for its pictures and its publisher as presenters do. */
  present: (language: Language, reading: Reading) => { site: Site; brand: Brand }
}

export const readSpeaker = async (payload: Payload, req?: PayloadRequest): Promise<Speaker> => {
  // A transaction of MongoDB takes one query at a time.
  const site = await readSite(payload, req)
  const newsletter = await readNewsletter(payload, req)
  return {
    addresses: addressesOf(site),
    present: (language, reading) => ({
      site: presentSite(site, new Reader(language, reading, 'site')),
      brand: presentBrand(newsletter, new Reader(language, reading, 'newsletter')),
    }),
  }
}

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
