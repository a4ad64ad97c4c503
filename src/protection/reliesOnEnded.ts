// Texts that rely on a consent which was withdrawn, has ended or is gone: they are not shown around, by no link.
import type { Payload } from 'payload'
import { type Reference, referencesOf } from '@/content/references'
import { findSupporting } from '@/delivery/references/load'
import { languages } from '@/languages'
import { readConsents } from '@/protection/consents'
import { type DocumentText, fieldsOf } from '@/reviews/documents'
import { consentPlaces, idsIn } from '@/reviews/facts/media'
import { problemsOf } from '@/workflow/checks/consents'

/** @param now ISO 8601 instant */
export const reliesOnEnded = async (
  payload: Payload,
  texts: readonly DocumentText[],
  now: string,
): Promise<(text: DocumentText) => boolean> => {
  const mentioned = new Map(
    texts.map((text) => [text, referencesOf(fieldsOf(payload, text.type), text.content, languages)]),
  )
  const files = await filesOf(payload, [...mentioned.values()].flat())
  const usedBy = (text: DocumentText): string[] =>
    consentPlaces(mentioned.get(text) ?? [], (id) => idsIn(files.get(id)?.consents)).map(
      ({ consent }) => consent,
    )
  const known = await readConsents(payload, texts.flatMap(usedBy))
  const hasEnded = (id: string): boolean => {
    const consent = known.get(id)
    return !consent || problemsOf(consent, { languages: [], at: now }).some(({ code }) => ended.has(code))
  }
  return (text) => usedBy(text).some(hasEnded)
}

const ended = new Set(['consentWithdrawn', 'consentEnded'])

const filesOf = (payload: Payload, references: readonly Reference[]) => {
  const ids = references.filter(({ collection }) => collection === 'media').map(({ id }) => id)
  return findSupporting(payload, 'media', [...new Set(ids)])
}
