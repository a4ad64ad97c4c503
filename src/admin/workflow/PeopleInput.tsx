// Whom a text is assigned to: any of the active staff.
'use client'
import { useEffect, useState } from 'react'
import { barMessages } from '@/admin/messages/bar'
import { useTranslate } from '@/admin/messages/translate'
import { type Colleague, fetchStaff, type Target } from '@/admin/workflow/requests'

interface Props {
  target: Target
  chosen: string[]
  onChange: (people: string[]) => void
}

export const PeopleInput = ({ target, chosen, onChange }: Props) => {
  const translate = useTranslate()
  const [staff, setStaff] = useState<Colleague[]>([])
  useEffect(() => {
    void fetchStaff(target).then((answer) => answer.ok && setStaff(answer.value))
  }, [target])
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="people-input">
      <legend>{translate(barMessages.people)}</legend>
      {staff.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
        </label>
      ))}
    </fieldset>
  )
}
