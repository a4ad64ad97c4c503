// Two people changed the same fields: both texts side by side, and a choice for each.
'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { unsavedMessages } from '@/admin/messages/unsaved'
import type { Values } from '@/admin/unsaved/changes'
import { Dialog } from '@/admin/unsaved/Dialog'
import { textOf } from '@/admin/unsaved/textOf'
import { useFieldNames } from '@/admin/unsaved/useFieldNames'
import { fill } from '@/platform/i18n/fill'
import type { LabelOf } from '@/platform/i18n/label'

interface Props {
  fields: string[]
  mine: Values
  /** What stands in these fields now, and in those that only others changed. */
  theirs: Values
  confirm: LabelOf
  /** Of the fields, those whose other value is taken. */
  onChoose: (theirs: string[]) => void
  onClose: () => void
}

export const ClashDialog = ({ fields, mine, theirs, confirm, onChoose, onClose }: Props) => {
  const [taken, setTaken] = useState<string[]>([])
  const nameFields = useFieldNames()
  const translate = useTranslate()
  const { clash } = unsavedMessages
  const rest = Object.keys(theirs).filter((name) => !fields.includes(name))
  const take = (name: string, isTheirs: boolean) =>
    setTaken((names) => [...names.filter((one) => one !== name), ...(isTheirs ? [name] : [])])
  return (
    <Dialog title={translate(clash.title)} onClose={onClose} isWide>
      <p>{translate(clash.effect)}</p>
      {fields.length > 1 && (
        <p className="unsaved-clash__all">
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setTaken([])}>
            {translate(clash.allMine)}
          </Button>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setTaken(fields)}>
            {translate(clash.allTheirs)}
          </Button>
        </p>
      )}
      {fields.map((name) => (
        <fieldset key={name} className="unsaved-clash">
          <legend>{nameFields([name])}</legend>
          <Side
            name={translate(clash.mine)}
            group={name}
            value={mine[name]}
            isTaken={!taken.includes(name)}
            onTake={() => take(name, false)}
          />
          <Side
            name={translate(clash.theirs)}
            group={name}
            value={theirs[name]}
            isTaken={taken.includes(name)}
            onTake={() => take(name, true)}
          />
        </fieldset>
      ))}
      {rest.length > 0 && <p>{fill(translate(clash.rest), { fields: nameFields(rest) })}</p>}
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button margin={false} onClick={() => onChoose(taken)}>
          {translate(confirm)}
        </Button>
      </div>
    </Dialog>
  )
}

interface SideProps {
  name: string
  group: string
  value: unknown
  isTaken: boolean
  onTake: () => void
}

const Side = ({ name, group, value, isTaken, onTake }: SideProps) => {
  const id = useId()
  const translate = useTranslate()
  return (
    <div className={`unsaved-clash__side${isTaken ? ' unsaved-clash__side--taken' : ''}`}>
      <input id={id} type="radio" name={`clash-${group}`} checked={isTaken} onChange={onTake} />
      <label htmlFor={id}>
        <strong>{name}</strong>
        <span className="unsaved-clash__text">
          {textOf(value) || translate(unsavedMessages.clash.nothing)}
        </span>
      </label>
    </div>
  )
}
