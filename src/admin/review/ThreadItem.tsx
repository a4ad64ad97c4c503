// One thread: the words it is about, what was said, and what may be done with it.
'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { threadMessages } from '@/admin/messages/reading'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { CommentForm } from '@/admin/review/CommentForm'
import { postSettled } from '@/admin/review/requests'
import type { Target } from '@/admin/workflow/requests'
import type { Comment } from '@/workflow/comments/comments'
import type { Thread } from '@/workflow/comments/listThreads'

interface Props {
  thread: Thread
  /** Name of the place that it is about. */
  place: string | undefined
  isShown: boolean
  target: Target
  onShow: (thread: string) => void
  onSaid: () => Promise<void>
}

export const ThreadItem = ({ thread, place, isShown, target, onShow, onSaid }: Props) => {
  const translate = useTranslate()
  const [isAnswering, setIsAnswering] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const { id, quote, blocking, resolvedAt, quoteExists, onCurrentRevision, replies } = thread
  const settle = async (what: 'resolve' | 'reopen') => {
    const answer = await postSettled(target, id, what)
    if (!answer.ok) toast.error(translateError(answer.code, answer.message, translate))
    await onSaid()
  }
  const notes = [
    ...(blocking && !resolvedAt ? [threadMessages.blocking] : []),
    ...(resolvedAt ? [threadMessages.resolved] : []),
    ...(!onCurrentRevision && quoteExists !== false ? [threadMessages.earlier] : []),
    ...(quoteExists === false ? [threadMessages.gone] : []),
  ]
  const button = (name: keyof typeof threadMessages, act: () => void) => (
    <button type="button" className="review__button" onClick={act}>
      {translate(threadMessages[name])}
    </button>
  )
  return (
    <li
      ref={item}
      className={`thread${blocking && !resolvedAt ? ' thread--blocking' : ''}${isShown ? ' thread--shown' : ''}`}
    >
      {place && <p className="thread__place">{place}</p>}
      {quote && <blockquote className="thread__quote">{quote.exact}</blockquote>}
      {notes.map((note) => (
        <p key={note.en} className="thread__note">
          {translate(note)}
        </p>
      ))}
      {[thread, ...replies].map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {isAnswering ? (
        <CommentForm
          target={target}
          parent={id}
          places={[]}
          onSaid={async () => {
            setIsAnswering(false)
            await onSaid()
          }}
          onClose={() => setIsAnswering(false)}
        />
      ) : (
        <div className="thread__controls">
          {button('reply', () => setIsAnswering(true))}
          {quote && quoteExists && !resolvedAt && button('show', () => onShow(id))}
          {thread.mayResolve && button('resolve', () => void settle('resolve'))}
          {thread.mayReopen && button('reopen', () => void settle('reopen'))}
        </div>
      )}
    </li>
  )
}

const Said = ({ comment: { authorName, at, text } }: { comment: Comment }) => {
  const language = useDateLanguage()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="thread__comment">
      <p className="thread__by">
        <strong>{authorName}</strong> <time dateTime={at}>{date.format(new Date(at))}</time>
      </p>
      <p className="thread__text">{text}</p>
    </div>
  )
}
