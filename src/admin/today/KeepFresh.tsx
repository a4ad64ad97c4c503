// Draws the first page anew when somebody comes back to it.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Nobody who switches windows back and forth asks each time. */
const leastMs = 30_000

export const KeepFresh = () => {
  const router = useRouter()
  useEffect(() => {
    let drawnAt = Date.now()
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - drawnAt < leastMs) return
      drawnAt = Date.now()
      router.refresh()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [router])
  return null
}
