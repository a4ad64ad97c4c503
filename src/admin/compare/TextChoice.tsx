// One of the two texts: which, who saved it when, what became of it; an older one can be brought back.
'use client'
import { useId } from 'react'
import { RestoreAsDraft } from '@/admin/compare/RestoreAsDraft'
import type { Chosen, ComparedTexts } from '@/admin/compare/requests'
import type { KnownRevisions } from '@/admin/compare/useRevisions'
import { compareMessages } from '@/admin/messages/compare'
import { eventMessages } from '@/admin/messages/review'
import { type Translate, useDateLanguage, useTranslate } from '@/admin/messages/translate'
import type { Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'
import type { Revisions } from '@/workflow/comparison/revisions'

interface Props {
  side: 'from' | 'to'
  chosen: string
  /** What the comparison says of it. */
  told: ComparedTexts['from'] | ComparedTexts['to'] | undefined
  known: KnownRevisions
  target: Target
  onChoose: (part: Partial<Chosen>) => void
}

const older = 'older'

export const TextChoice = ({ side, chosen, told, known, target, onChoose }: Props) => {
  const translate = useTranslate()
  const language = useDateLanguage()
  const id = useId()
  const { revisions, readOlder } = known
  const marked = markedTexts(side, revisions)
  const saved = revisions?.docs ?? []
  const names = [...marked.map(({ value }) => value), ...saved.map(({ revision }) => revision)]
  const text = saved.find(({ revision }) => revision === told?.revision)
  const choose = (value: string) => (value === older ? readOlder?.() : onChoose({ [side]: value }))
  return (
    <div className="compare__choice">
      <label htmlFor={id}>{translate(compareMessages[side])}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <optgroup label={translate(compareMessages.marked)}>
          {!names.includes(chosen) && (
            <option value={chosen}>
              {translate(isMarked(chosen) ? compareMessages[chosen] : compareMessages.revision)}
            </option>
          )}
          {marked.map(({ name, value }) => (
            <option key={name} value={value}>
              {translate(compareMessages[name])}
            </option>
          ))}
        </optgroup>
        <optgroup label={translate(compareMessages.saved)}>
          {saved
            .filter(({ revision }) => !marked.some(({ value }) => value === revision))
            .map((one) => (
              <option key={one.revision} value={one.revision}>
                {nameOf(one, { translate, language })}
              </option>
            ))}
          {readOlder && <option value={older}>{translate(compareMessages.older)}</option>}
        </optgroup>
      </select>
      {told && 'is' in told && told.is !== chosen && told.is !== 'revision' && (
        <p className="compare__told">{translate(compareMessages[told.is])}</p>
      )}
      {told?.at && told.author && (
        <p className="compare__told">{savedBy(told.at, told.author.name, { translate, language })}</p>
      )}
      {text && <Events events={text.events} />}
      {side === 'from' && text?.version && revisions?.mayRestore && text.revision !== revisions.current && (
        <RestoreAsDraft target={target} version={text.version} />
      )}
    </div>
  )
}

type Marked = 'seen' | 'live' | 'approved' | 'empty' | 'current'

const isMarked = (name: string): name is Marked =>
  ['seen', 'live', 'approved', 'empty', 'current'].includes(name)

const markedTexts = (
  side: 'from' | 'to',
  revisions: Revisions | undefined,
): { name: Marked; value: string }[] => {
  const { live, approved, seen } = revisions ?? {}
  const both = [
    ...(live ? [{ name: 'live', value: live } as const] : []),
    ...(approved && approved !== live ? [{ name: 'approved', value: approved } as const] : []),
  ]
  return side === 'to'
    ? [{ name: 'current', value: 'current' }, ...both]
    : [
        ...(seen ? [{ name: 'seen', value: 'seen' } as const] : []),
        ...both,
        { name: 'empty', value: 'empty' },
      ]
}

interface Speech {
  translate: Translate
  language: string
}

const savedBy = (at: string, name: string, { translate, language }: Speech): string => {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
  return fill(translate(compareMessages.by), { date, name })
}

const nameOf = ({ at, author, events }: Revisions['docs'][number], speech: Speech): string => {
  const last = events.at(-1)
  const happened = last && eventMessages[last.action]
  const saved = savedBy(at, author.name, speech)
  return happened ? `${saved} – ${last.by} ${speech.translate(happened)}` : saved
}

const Events = ({ events }: { events: Revisions['docs'][number]['events'] }) => {
  const translate = useTranslate()
  if (events.length === 0) return null
  return (
    <ul className="compare__events">
      {events.map(({ action, by, at, comment }) => (
        <li key={`${at} ${action}`}>
          {by} {eventMessages[action] ? translate(eventMessages[action]) : action}
          {comment && <q>{comment}</q>}
        </li>
      ))}
    </ul>
  )
}
