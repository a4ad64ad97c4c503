// Payload 3.90.1 shuts the form behind “This document has been modified: reload” at the first key that is pressed, and
// reloading throws away what was typed. Here people write on; saving shows both texts.
'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const modal = 'document-stale-data'

/** Whether somebody saved since the text was loaded, as far as Payload found out. */
export const useNewer = (saved: unknown): boolean => {
  const { isModalOpen, closeModal } = useModal()
  const [newer, setNewer] = useState<unknown>()
  const isShut = isModalOpen(modal)
  useEffect(() => {
    if (!isShut) return
    closeModal(modal)
    setNewer(saved)
  }, [isShut, closeModal, saved])
  return newer !== undefined && newer === saved
}
