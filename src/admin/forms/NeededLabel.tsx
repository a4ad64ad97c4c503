// The label of a field that a text needs before it can go to review: marked from the start, not when it is refused.
'use client'
import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldLabelClientComponent } from 'payload'
import { formMessages } from '@/admin/messages/forms'
import { useTranslate } from '@/admin/messages/translate'
import './forms.css'

/** Of any field. Without a path it heads a column of a list, where nothing is asked for. */
export const NeededLabel: TextFieldLabelClientComponent = ({ field, path }) => {
  const translate = useTranslate()
  if (!field || !path) return <FieldLabel label={field?.label} />
  return (
    <div className="needed-label">
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      <span className="needed-label__mark" title={translate(formMessages.neededHint)}>
        {translate(formMessages.needed)}
      </span>
    </div>
  )
}
