// Beside a consent: where it is used, and what a withdrawal would do there.
'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { protectionMessages } from '@/admin/messages/protection'
import { useTranslate } from '@/admin/messages/translate'
import { fetchUses } from '@/admin/protection/requests'
import { UsesList } from '@/admin/protection/UsesList'
import { useAnswer } from '@/admin/review/useAnswer'
import type { Answer } from '@/admin/workflow/requests'
import type { UsePlace } from '@/workflow/consent/endpoints'

export const ConsentUses = () => {
  const translate = useTranslate()
  const uses = useUses()
  if (!uses) return null
  return (
    <section className="people field-type" aria-label={translate(protectionMessages.uses)}>
      <h3>{translate(protectionMessages.uses)}</h3>
      {uses.length === 0 ? <p>{translate(protectionMessages.unused)}</p> : <UsesList uses={uses} />}
    </section>
  )
}

/** Of the consent that is open, once they are known; a new one has none yet. */
export const useUses = () => {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const savedAt = data?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may have ended some
  const read = useCallback(
    async (): Promise<Answer<{ uses?: UsePlace[] }>> =>
      id ? fetchUses(config.routes.api, String(id)) : { ok: true, value: {} },
    [config.routes.api, id, savedAt],
  )
  return useAnswer(read).value?.uses
}
