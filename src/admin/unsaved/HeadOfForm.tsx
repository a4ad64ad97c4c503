// Shows its parts above the fields of this form: Payload has no slot there that a collection can fill.
'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

export const HeadOfForm = ({ children }: { children: ReactNode }) => {
  const here = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<HTMLElement>()
  useEffect(() => {
    const fields = here.current?.closest('form')?.querySelector('.document-fields')
    const added = document.createElement('div')
    added.className = 'unsaved-notes'
    fields?.before(added)
    setPlace(added)
    return () => added.remove()
  }, [])
  return (
    <>
      <span ref={here} hidden />
      {place && createPortal(children, place)}
    </>
  )
}
