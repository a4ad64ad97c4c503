// The name of the office: in the panel's language, else in the first it has.
import type { Payload } from 'payload'
import { defaultLanguage, languages } from '@/platform/i18n/languages'

export const readSiteName = async (payload: Payload, language: string): Promise<string | undefined> => {
  const site = await payload.db.findGlobal<{ id: string; name?: Record<string, string | null> | null }>({
    slug: 'site',
    select: { name: true },
    locale: 'all',
  })
  const names = site?.name ?? {}
  return [language, defaultLanguage, ...languages].map((code) => names[code]).find(Boolean) ?? undefined
}
