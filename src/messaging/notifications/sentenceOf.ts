// What people are told, in their language.
import { fill } from '@/platform/i18n/fill'
import type { Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'

export interface Told {
  event: string
  /** Name of who did it; empty or `system` for the product itself. */
  who?: string | undefined
  title?: string | undefined
}

export const sentenceOf = ({ event, who, title }: Told, language: Language): string => {
  const { notifications, mail } = messages[language]
  const sentences: Record<string, string> = notifications
  const known = [event, event.split('.').at(-1) ?? ''].find((name) => Object.hasOwn(sentences, name))
  return fill(sentences[known ?? 'other'] ?? '', {
    who: !who || who === 'system' ? mail.system : who,
    what: title || mail.untitled,
  })
}
