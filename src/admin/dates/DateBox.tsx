// What stands around the inputs of a date: its label, what is wrong with it, and what it means.
'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ReactNode } from 'react'
import './dates.css'

interface Box {
  field: TextFieldClientProps['field']
  path: string
  showError: boolean
  children: ReactNode
}

export const inputId = (path: string): string => `field-${path.replace(/\./g, '__')}`

export const DateBox = ({ field, path, showError, children }: Box) => {
  const { label, required, admin } = field
  return (
    <div className={['field-type', 'text', 'date-box', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel htmlFor={inputId(path)} label={label} path={path} required={Boolean(required)} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {children}
      </div>
      <FieldDescription path={path} {...(admin?.description ? { description: admin.description } : {})} />
    </div>
  )
}
