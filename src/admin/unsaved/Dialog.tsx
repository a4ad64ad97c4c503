// A dialog over the form: Escape closes it, focus goes back where it was.
'use client'
import { FullscreenModal, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import '@/admin/workflow.css'

interface Props {
  title: string
  onClose: () => void
  isWide?: boolean
  children: ReactNode
}

export const Dialog = ({ title, onClose, isWide = false, children }: Props) => {
  const slug = useId()
  const heading = useId()
  const { openModal, closeModal, isModalOpen } = useModal()
  const box = useRef<HTMLDivElement>(null)
  const isOpen = isModalOpen(slug)
  useEffect(() => {
    const opener = document.activeElement
    openModal(slug)
    return () => {
      closeModal(slug)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [openModal, closeModal, slug])
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [isOpen])
  useClosedFromOutside(isOpen, onClose)
  return (
    <FullscreenModal
      slug={slug}
      className="workflow-dialog"
      closeOnBlur={false}
      aria-labelledby={heading}
      onKeyDown={(event: React.KeyboardEvent) => event.key === 'Escape' && onClose()}
    >
      {isOpen && (
        <div ref={box} className={`workflow-dialog__box${isWide ? ' unsaved-dialog--wide' : ''}`}>
          <h2 id={heading}>{title}</h2>
          {children}
        </div>
      )}
    </FullscreenModal>
  )
}

/** Escape closes all dialogs of the panel, wherever the focus is. */
const useClosedFromOutside = (isOpen: boolean, onClose: () => void) => {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])
}
