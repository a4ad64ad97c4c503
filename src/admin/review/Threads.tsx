// What people say about a text: open threads, resolved ones folded away, and a new one.
'use client'
import { useEffect, useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { threadMessages } from '@/admin/messages/reading'
import { useTranslate } from '@/admin/messages/translate'
import { CommentForm } from '@/admin/review/CommentForm'
import type { Place } from '@/admin/review/places'
import { ThreadItem } from '@/admin/review/ThreadItem'
import type { Read } from '@/admin/review/useAnswer'
import type { Target } from '@/admin/workflow/requests'
import { reload } from '@/admin/workflow/store'
import { fill } from '@/platform/i18n/fill'
import type { Threads as Known } from '@/workflow/comments/listThreads'
import type { Quote } from '@/workflow/comments/quotes'

interface Props {
  target: Target
  threads: Read<Known>
  places: readonly Place[]
  /** Words that were selected to be commented on. */
  quote: Quote | undefined
  shown: string | undefined
  onShow: (thread: string) => void
  /** The words were commented on, or not after all. */
  onQuoted: () => void
}

export const Threads = ({ target, threads, places, quote, shown, onShow, onQuoted }: Props) => {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (quote) setIsOpen(true)
  }, [quote])
  const { value, error, readAgain } = threads
  const all = value?.threads ?? []
  const resolved = all.filter(({ resolvedAt }) => resolvedAt)
  const said = async () => {
    await readAgain()
    void reload(target)
  }
  const close = () => {
    setIsOpen(false)
    onQuoted()
  }
  const list = (some: typeof all) => (
    <ol className="review__threads">
      {some.map((thread) => (
        <ThreadItem
          key={thread.id}
          thread={thread}
          place={places.find(({ path }) => path === thread.path)?.name}
          isShown={thread.id === shown}
          target={target}
          onShow={onShow}
          onSaid={said}
        />
      ))}
    </ol>
  )
  return (
    <section className="review__part">
      <h3>{translate(threadMessages.comments)}</h3>
      {error && <p role="alert">{translateError(error.code, error.message, translate)}</p>}
      {value && value.openBlocking > 0 && (
        <p className="review__blocking">
          {fill(translate(threadMessages.openBlocking), { count: String(value.openBlocking) })}
        </p>
      )}
      {value && all.length === 0 && !isOpen && <p>{translate(threadMessages.none)}</p>}
      {list(all.filter(({ resolvedAt }) => !resolvedAt))}
      {isOpen ? (
        <CommentForm
          key={quote?.exact}
          target={target}
          places={places}
          quote={quote}
          onSaid={async () => {
            close()
            await said()
          }}
          onClose={close}
        />
      ) : (
        <button type="button" className="review__button" id="new-comment" onClick={() => setIsOpen(true)}>
          {translate(threadMessages.add)}
        </button>
      )}
      {resolved.length > 0 && (
        <details>
          <summary>
            {fill(translate(threadMessages.resolvedOnes), { count: String(resolved.length) })}
          </summary>
          {list(resolved)}
        </details>
      )}
    </section>
  )
}
