// Payload 3.90.1 leaves the page the moment a session ends, and takes the form along. While something is unsaved the page
// stays and asks to sign in again; the server grants nothing in between.
'use client'
import { useAuth, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** In milliseconds: Payload’s timer must not be faster. */
const before = 3000
const aDay = 24 * 60 * 60

export const useOutlive = (isUnsaved: boolean, onEnd: () => void): void => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const { closeModal } = useModal()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for each end of a session
  useEffect(() => {
    if (!isUnsaved || !user || !tokenExpirationMs) return
    const wait = tokenExpirationMs - Date.now() - before
    if (wait > longestTimeout) return
    const timer = window.setTimeout(
      () => {
        closeModal('stay-logged-in')
        setUser({ user, token: token ?? '', exp: Math.floor(Date.now() / 1000) + aDay })
        onEnd()
      },
      Math.max(wait, 0),
    )
    return () => window.clearTimeout(timer)
  }, [isUnsaved, tokenExpirationMs])
}

const longestTimeout = 2 ** 31 - 1
