// What was typed here and never saved: after a crash, a closed window, a server that was down, a session that ended.
'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { browserStore } from '@/admin/unsaved/browserStore'
import { ClashDialog } from '@/admin/unsaved/ClashDialog'
import { clashesWith, missingIn, typedIn, type Values } from '@/admin/unsaved/changes'
import { type Copy, copiesAt, dropCopy } from '@/admin/unsaved/copies'
import { textOf } from '@/admin/unsaved/textOf'
import { useFieldNames } from '@/admin/unsaved/useFieldNames'
import { useLayOver } from '@/admin/unsaved/useLayOver'
import type { Typed } from '@/admin/unsaved/useTyped'
import { fill } from '@/platform/i18n/fill'

export const Offer = ({ typed }: { typed: Typed }) => {
  const [offers, dismiss] = useOffers(typed)
  const [isShown, show] = useState(false)
  const [clash, setClash] = useState<Values>()
  const { getData } = useForm()
  const layOver = useLayOver()
  const nameFields = useFieldNames()
  const translate = useTranslate()
  const timeOf = useTimeOf()
  const offer = offers[0]
  if (!offer) return null
  const alsoSaved = clashesWith(typed.saved ?? {}, offer.changes)
  const lay = async (values: Values) => {
    setClash(undefined)
    if (!(await layOver(values))) return void toast.error(translate(unsavedMessages.failed))
    dismiss(offer)
    toast.success(translate(unsavedMessages.takenBack))
  }
  const take = () => {
    const now = getData()
    if (clashesWith(now, offer.changes).length > 0) setClash(now)
    else void lay(typedIn(offer.changes))
  }
  return (
    <div className="unsaved-note" role="status">
      <p>
        {fill(translate(unsavedMessages.found), {
          time: timeOf(offer.at),
          fields: nameFields(Object.keys(offer.changes)),
        })}{' '}
        {alsoSaved.length > 0 &&
          fill(translate(unsavedMessages.alsoSaved), { fields: nameFields(alsoSaved) })}
      </p>
      <div className="unsaved-note__controls">
        <Button size="small" margin={false} onClick={take}>
          {translate(unsavedMessages.take)}
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => show(!isShown)}
          extraButtonProps={{ 'aria-expanded': isShown }}
        >
          {translate(isShown ? unsavedMessages.hide : unsavedMessages.look)}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => dismiss(offer)}>
          {translate(unsavedMessages.discard)}
        </Button>
      </div>
      {isShown && (
        <dl className="unsaved-note__fields">
          {Object.entries(offer.changes).map(([name, { mine }]) => (
            <div key={name}>
              <dt>{nameFields([name])}</dt>
              <dd>{textOf(mine) || translate(unsavedMessages.clash.nothing)}</dd>
            </div>
          ))}
        </dl>
      )}
      {clash && (
        <ClashDialog
          fields={clashesWith(clash, offer.changes)}
          mine={typedIn(offer.changes)}
          theirs={Object.fromEntries(clashesWith(clash, offer.changes).map((name) => [name, clash[name]]))}
          confirm={unsavedMessages.clash.take}
          onChoose={(theirs) =>
            void lay(
              Object.fromEntries(
                Object.entries(typedIn(offer.changes)).filter(([name]) => !theirs.includes(name)),
              ),
            )
          }
          onClose={() => setClash(undefined)}
        />
      )}
    </div>
  )
}

/** Copies that hold something which is not saved; those that do not are cleared away. */
const useOffers = ({ place, session, saved }: Typed): [Copy[], (copy: Copy) => void] => {
  const [offers, setOffers] = useState<Copy[]>([])
  useEffect(() => {
    const store = browserStore()
    const found = saved ? copiesAt(store, place, session) : []
    const standing = found.map((copy) => ({ ...copy, changes: missingIn(saved ?? {}, copy.changes) }))
    const isEmpty = ({ changes }: Copy) => Object.keys(changes).length === 0
    for (const copy of standing.filter(isEmpty)) dropCopy(store, copy)
    setOffers(standing.filter((copy) => !isEmpty(copy)))
  }, [place, session, saved])
  const dismiss = (copy: Copy) => {
    dropCopy(browserStore(), copy)
    setOffers((others) => others.filter((one) => one !== copy))
  }
  return [offers, dismiss]
}

/** The time of day; the date before it unless it is today. */
const useTimeOf = () => {
  const dateLanguage = useDateLanguage()
  return (at: number): string => {
    const isToday = new Date(at).toDateString() === new Date(Date.now()).toDateString()
    return new Intl.DateTimeFormat(dateLanguage, {
      ...(isToday ? {} : { dateStyle: 'medium' as const }),
      timeStyle: 'short',
    }).format(at)
  }
}
