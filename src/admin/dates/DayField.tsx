// A day is picked and kept as `2027-05-01`. The browser's own input for days knows no time zone, so none can move it.
'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { DateBox, inputId } from '@/admin/dates/DateBox'
import { DayNote } from '@/admin/dates/DayNote'

export const DayField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  return (
    <DateBox field={field} path={path} showError={showError}>
      <input
        id={inputId(path)}
        name={path}
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        disabled={Boolean(readOnly || disabled)}
        onChange={({ target }) => setValue(target.value || null)}
      />
      <DayNote value={value} />
    </DateBox>
  )
}
