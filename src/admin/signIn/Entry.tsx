// One thing to type, outside of Payload's forms, as its fields look.
'use client'
import { type InputHTMLAttributes, useId } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  label: string
  value: string
  onType: (value: string) => void
}

export const Entry = ({ label, value, onType, ...input }: Props) => {
  const own = useId()
  const id = input.id ?? own
  return (
    <div className="field-type text sign-in__entry">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input {...input} id={id} value={value} onChange={(event) => onType(event.target.value)} />
      </div>
    </div>
  )
}
