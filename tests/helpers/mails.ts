// Renders a live issue as a mail, as a route would: read from the database, nothing made up.
import type { Payload } from 'payload'
import { loadMailInput } from '@/delivery/newsletter/load'
import { renderMail } from '@/delivery/newsletter/renderMail'
import type { Mail, MailInput } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import { livePublication } from '@/publishing/publications/read'

export interface Rendered {
  input: MailInput
  mail: Mail
}

export const renderIssue = async (
  payload: Payload,
  slugOrId: string,
  language: Language,
  baseUrl = 'https://api.example.org',
): Promise<Rendered> => {
  const publication = await livePublication(payload, 'issues', slugOrId)
  if (!publication) throw new Error(`No live issue is called ${slugOrId}.`)
  const webUrl = `https://www.example.org/issues/${publication.slug}`
  const input = await loadMailInput(payload, publication, { language, webUrl, baseUrl })
  return { input, mail: renderMail(input) }
}
