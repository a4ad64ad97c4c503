// What mails and pages are made from beside a document: who speaks (the site), how the office looks (the brand).
import type { Payload, PayloadRequest } from 'payload'
import { type Addresses, addressesOf } from '@/content/pageAddresses'
import { Reader, type Reading } from '@/content/reader'
import { readNewsletter, readSite } from '@/delivery/documents/references/site'
import { presentSite } from '@/delivery/documents/site'
import { type Brand, presentBrand } from '@/delivery/layout/brand'
import type { Language } from '@/platform/i18n/languages'
import type { Site } from '@/public-types'

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
