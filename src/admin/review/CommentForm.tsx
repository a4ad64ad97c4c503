// A new comment, about words, a place or the whole text; or an answer in a thread.
'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { threadMessages } from '@/admin/messages/reading'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { MentionText } from '@/admin/review/MentionText'
import { type Place, placeOf } from '@/admin/review/places'
import { postComment } from '@/admin/review/requests'
import type { Target } from '@/admin/workflow/requests'
import type { Quote } from '@/workflow/comments/quotes'

interface Props {
  target: Target
  places: readonly Place[]
  quote?: Quote | undefined
  /** The thread that is answered to. */
  parent?: string
  onSaid: () => Promise<void>
  onClose: () => void
}

export const CommentForm = ({ target, places, quote: selected, parent, onSaid, onClose }: Props) => {
  const translate = useTranslate()
  const id = useId()
  const [quote, setQuote] = useState(selected)
  const found = quote && placeOf(places, quote)
  const [path, setPath] = useState(found ?? '')
  const [text, setText] = useState('')
  const [mentions, setMentions] = useState<string[]>([])
  const [blocking, setBlocking] = useState(false)
  const [working, setWorking] = useState(false)
  const send = async () => {
    setWorking(true)
    const about = { path: path || undefined, ...(quote && path === found ? { quote } : {}), blocking }
    const answer = await postComment(target, {
      text: quote && path !== found ? `“${quote.exact}”\n${text}` : text,
      mentions,
      ...(parent ? { parent } : about),
    })
    setWorking(false)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(translate(threadMessages.sent))
    await onSaid()
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      {!parent && (
        <>
          {quote && (
            <div className="comment-form__quote">
              <blockquote className="thread__quote">{quote.exact}</blockquote>
              <button type="button" className="review__button" onClick={() => setQuote(undefined)}>
                {translate(threadMessages.withoutQuote)}
              </button>
              {!found && <p className="thread__note">{translate(threadMessages.notFound)}</p>}
            </div>
          )}
          <label htmlFor={`${id}-about`}>{translate(threadMessages.about)}</label>
          <select id={`${id}-about`} value={path} onChange={({ target }) => setPath(target.value)}>
            <option value="">{translate(threadMessages.whole)}</option>
            {found && !places.some((place) => place.path === found) && <option value={found}>{found}</option>}
            {places.map((place) => (
              <option key={place.path} value={place.path}>
                {`${place.name}: ${place.text.slice(0, 60)}`}
              </option>
            ))}
          </select>
        </>
      )}
      <MentionText target={target} value={text} onChange={setText} onMentions={setMentions} />
      {!parent && (
        <label className="comment-form__tick">
          <input type="checkbox" checked={blocking} onChange={({ target }) => setBlocking(target.checked)} />
          {translate(threadMessages.blocking)}
        </label>
      )}
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} size="small" onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button type="submit" margin={false} size="small" disabled={working || text.trim() === ''}>
          {translate(threadMessages.send)}
        </Button>
      </div>
    </form>
  )
}
