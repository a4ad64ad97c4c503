// The words of a comment. After “@” it suggests colleagues: arrows choose, Enter takes.
'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { threadMessages } from '@/admin/messages/reading'
import { useTranslate } from '@/admin/messages/translate'
import { fetchColleagues } from '@/admin/review/requests'
import type { Colleague, Target } from '@/admin/workflow/requests'

interface Props {
  target: Target
  value: string
  onChange: (text: string) => void
  /** Ids of those whose names stand in the text. */
  onMentions: (people: string[]) => void
}

export const MentionText = ({ target, value, onChange, onMentions }: Props) => {
  const translate = useTranslate()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [suggested, setSuggested] = useState<readonly Colleague[]>([])
  const [taken, setTaken] = useState<readonly Colleague[]>([])
  const [begun, setBegun] = useState<string>()
  const [at, setAt] = useState(0)
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    if (begun === undefined) return setSuggested([])
    let isNewest = true
    void fetchColleagues(target, begun).then(
      (answer) => isNewest && setSuggested(answer.ok ? answer.value : []),
    )
    return () => {
      isNewest = false
    }
  }, [begun, target])
  const current = suggested[at] ?? suggested[0]

  const write = (text: string, caret: number) => {
    onChange(text)
    onMentions(taken.filter(({ name }) => text.includes(`@${name}`)).map((one) => one.id))
    setBegun(/(?:^|\s)@([\p{L}\p{M} .’-]{0,40})$/u.exec(text.slice(0, caret))?.[1])
    setAt(0)
  }
  const take = (colleague: Colleague) => {
    const caret = box.current?.selectionStart ?? value.length
    const start = value.lastIndexOf('@', caret)
    const text = `${value.slice(0, start)}@${colleague.name} ${value.slice(caret)}`
    const all = [...taken.filter((one) => one.id !== colleague.id), colleague]
    setTaken(all)
    onChange(text)
    onMentions(all.filter(({ name }) => text.includes(`@${name}`)).map((one) => one.id))
    setBegun(undefined)
    box.current?.focus()
  }
  const press = (event: React.KeyboardEvent) => {
    if (!current) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((at + step + suggested.length) % suggested.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(current)
    else if (event.key === 'Escape') setBegun(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div className="mention">
      <label htmlFor={id}>{translate(threadMessages.words)}</label>
      <textarea
        ref={box}
        id={id}
        rows={3}
        required
        maxLength={10_000}
        value={value}
        aria-autocomplete="list"
        aria-controls={`${id}-people`}
        aria-describedby={`${id}-hint`}
        {...(current ? { 'aria-activedescendant': `${id}-${current.id}` } : {})}
        onChange={({ target }) => write(target.value, target.selectionStart)}
        onKeyDown={press}
        onBlur={() => setBegun(undefined)}
      />
      <ul
        id={`${id}-people`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list that the text box controls (ARIA 1.2, combobox pattern)
        role="listbox"
        aria-label={translate(threadMessages.people)}
        hidden={suggested.length === 0}
      >
        {suggested.map((colleague) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text box
          <li
            key={colleague.id}
            id={`${id}-${colleague.id}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of that list
            role="option"
            tabIndex={-1}
            aria-selected={colleague === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(colleague)}
          >
            {colleague.name}
          </li>
        ))}
      </ul>
      <p id={`${id}-hint`} className="thread__note">
        {translate(threadMessages.mentionHint)}
      </p>
    </div>
  )
}
