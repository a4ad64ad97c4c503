// Who signs out leaves no text behind in this browser. A session that merely ends leaves it, for the same person.
'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { browserStore } from '@/admin/unsaved/browserStore'
import { dropCopiesOf } from '@/admin/unsaved/copies'

export const ForgetOnSignOut = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const last = useRef('')
  if (user) last.current = String(user.id)
  const isSigningOut = usePathname() === `${config.routes.admin}${config.admin.routes.logout}`
  useEffect(() => {
    if (isSigningOut && last.current) dropCopiesOf(browserStore(), last.current)
  }, [isSigningOut])
  return children
}
