// Offers what was typed before, and asks before what is typed now is left behind.
'use client'
import { useConfig, useEditDepth, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { HeadOfForm } from '@/admin/unsaved/HeadOfForm'
import { LeaveDialog } from '@/admin/unsaved/LeaveDialog'
import { Note } from '@/admin/unsaved/Note'
import { Offer } from '@/admin/unsaved/Offer'
import type { Typed } from '@/admin/unsaved/useTyped'
import { useWaysOut, type WayOut } from '@/admin/unsaved/waysOut'
import './unsaved.css'

interface Props {
  typed: Typed
  /** Saves before going, where that can be done from here. */
  onSave?: (way: WayOut) => void
  /** More to be said at the head of the form. */
  children?: ReactNode
}

export const Guard = ({ typed, onSave, children }: Props) => {
  const [way, setWay] = useState<WayOut>()
  const modified = useFormModified()
  const { config } = useConfig()
  const depth = useEditDepth()
  const routes = { admin: config.routes.admin, logout: config.admin.routes.logout }
  useWaysOut(modified && depth < 2, routes, setWay)
  const leave = (how: (way: WayOut) => void) => () => {
    setWay(undefined)
    if (way) how(way)
  }
  return (
    <>
      <HeadOfForm>
        <Offer typed={typed} />
        {children}
        {!typed.isKept && <Note text={unsavedMessages.notKept} />}
      </HeadOfForm>
      {way && (
        <LeaveDialog
          isSigningOut={way.kind === 'signOut'}
          onStay={() => setWay(undefined)}
          onGo={leave(({ go }) => {
            typed.keep()
            go()
          })}
          {...(onSave ? { onSave: leave(onSave) } : {})}
        />
      )}
    </>
  )
}
