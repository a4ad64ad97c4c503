// Gathers what a mail is made from: the issue as the public reads it, the site, and the office's brand.
import type { Payload } from 'payload'
import { presentWith, readingOf } from '@/delivery/answers/reading'
import type { Issue } from '@/delivery/issues'
import { withReferences } from '@/delivery/references/load'
import { Reader } from '@/delivery/references/reader'
import { readNewsletter, readSite } from '@/delivery/references/site'
import { presentSite } from '@/delivery/site'
import { presentBrand } from '@/newsletter/brand'
import type { MailInput, MailOptions } from '@/newsletter/types'
import type { Publication } from '@/publications/readQuery'

export const loadMailInput = async (
  payload: Payload,
  publication: Publication,
  options: MailOptions,
): Promise<MailInput> => {
  const { language } = options
  const [site, newsletter] = await Promise.all([readSite(payload), readNewsletter(payload)])
  const reading = readingOf({ locale: language, richText: 'lexical' }, { nested: true })
  const present = () => ({
    issue: presentWith(publication, reading) as Issue,
    site: presentSite(site, new Reader(language, reading, 'site')),
    brand: presentBrand(newsletter, new Reader(language, reading, 'newsletter')),
  })
  return { ...(await withReferences(payload, reading.references, { present })), options }
}
