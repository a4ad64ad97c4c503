// The office's time zone, asked for once while the panel is open.
'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

let asked: Promise<string | undefined> | undefined

const ask = async (api: string): Promise<string | undefined> => {
  const answer = await fetch(`${api}/globals/site/office-time`, { credentials: 'include' })
  return answer.ok ? ((await answer.json()) as { timeZone: string }).timeZone : undefined
}

/** `undefined` until it is known. */
export const useOfficeZone = (): string | undefined => {
  const { config } = useConfig()
  const [zone, setZone] = useState<string>()
  useEffect(() => {
    asked ??= ask(config.routes.api).catch(() => undefined)
    void asked.then((known) => {
      // Not for good: the next field asks again.
      if (known === undefined) asked = undefined
      setZone(known)
    })
  }, [config.routes.api])
  return zone
}
