// The page in a frame that runs nothing: what is selected in it, and marks on it, go through this component.
'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { ComparedTexts } from '@/admin/compare/requests'
import { translateError } from '@/admin/messages/errors'
import { readingMessages, threadMessages } from '@/admin/messages/reading'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { markPage } from '@/admin/review/pageMarks'
import { quoteIn } from '@/admin/review/pageText'
import type { ReadText } from '@/admin/review/requests'
import type { Read } from '@/admin/review/useAnswer'
import { fill } from '@/platform/i18n/fill'
import { isLanguage, languageNames } from '@/platform/i18n/languages'
import type { Thread } from '@/workflow/comments/listThreads'
import type { Quote } from '@/workflow/comments/quotes'

interface Props {
  text: Read<ReadText>
  threads: readonly Thread[]
  compared: ComparedTexts | undefined
  /** Id of the thread whose words are to be seen. */
  shown: string | undefined
  onLanguage: (language: string) => void
  onSelect: (quote: Quote) => void
  onThread: (id: string) => void
}

export const ReadingPage = ({ text, threads, compared, shown, onLanguage, onSelect, onThread }: Props) => {
  const translate = useTranslate()
  const [isMarked, setIsMarked] = useState(true)
  const [elsewhere, setElsewhere] = useState(0)
  const [selected, setSelected] = useState<{ quote: Quote; top: number }>()
  const { frame, page } = useFrame(text.value?.html, { setSelected, onThread })
  const changeName = useId()
  const path = usePathname()
  const isNews =
    compared?.from.is !== 'empty' && (compared?.changes.some(({ kind }) => kind !== 'same') ?? false)

  useEffect(() => {
    if (!page) return
    page.main.innerHTML = page.html
    const open = threads.flatMap(({ id, quote, blocking, resolvedAt }) =>
      quote && !resolvedAt ? [{ id, quote, isBlocking: blocking }] : [],
    )
    const changes = isMarked && isNews ? (compared?.changes ?? []) : []
    setElsewhere(markPage(page.main, { threads: open, changes }))
    page.fit()
  }, [page, threads, compared, isMarked, isNews])

  useEffect(() => {
    const marks = page?.main.querySelectorAll<HTMLElement>('mark') ?? []
    for (const mark of marks) mark.toggleAttribute('data-shown', mark.dataset.thread === shown)
    if (shown) page?.scrollTo(shown)
  }, [page, shown])

  const { value, error } = text
  if (error) return <p role="alert">{translateError(error.code, error.message, translate)}</p>
  return (
    <>
      <div className="review__choices">
        {value && value.languages.length > 1 && (
          <fieldset className="review__languages">
            <legend className="visually-hidden">{translate(readingMessages.languages)}</legend>
            {value.languages.filter(isLanguage).map((language) => (
              <label key={language}>
                <input
                  type="radio"
                  name="reading-language"
                  checked={language === value.language}
                  onChange={() => onLanguage(language)}
                />
                {translate(languageNames[language])}
              </label>
            ))}
          </fieldset>
        )}
        {isNews && (
          <label htmlFor={changeName}>
            <input
              id={changeName}
              type="checkbox"
              checked={isMarked}
              onChange={({ target }) => setIsMarked(target.checked)}
            />
            {translate(readingMessages.showChanges)}
          </label>
        )}
        {isNews && (
          <span>
            {isMarked &&
              elsewhere > 0 &&
              `${fill(translate(readingMessages.elsewhere), { count: String(elsewhere) })} `}
            <Link href={path.replace(/\/review$/, '/versions')}>{translate(readingMessages.toCompare)}</Link>
          </span>
        )}
      </div>
      <div className="review__page">
        <iframe
          ref={frame}
          title={translate(readingMessages.text)}
          sandbox="allow-same-origin"
          srcDoc={value?.html ?? ''}
        />
        {!value && <p>{translate(reviewMessages.working)}</p>}
        {selected && (
          <button
            type="button"
            className="review__comment"
            style={{ top: selected.top }}
            onClick={() => {
              onSelect(selected.quote)
              setSelected(undefined)
            }}
          >
            {translate(threadMessages.addOnWords)}
          </button>
        )}
      </div>
    </>
  )
}

interface Page {
  main: HTMLElement
  /** Of the text, without marks. */
  html: string
  /** Makes the frame as high as its page. */
  fit: () => void
  scrollTo: (thread: string) => void
}

interface Listener {
  setSelected: (selected: { quote: Quote; top: number } | undefined) => void
  onThread: (id: string) => void
}

const useFrame = (html: string | undefined, { setSelected, onThread }: Listener) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Page>()

  const begin = useCallback(() => {
    const inside = frame.current?.contentDocument
    const main = inside?.querySelector('main')
    if (!inside || !main || !frame.current) return
    const { current } = frame
    addStyle(inside)
    const fit = () => {
      current.style.height = `${inside.documentElement.offsetHeight}px`
    }
    const scrollTo = (thread: string) => {
      const mark = main.querySelector(`[data-thread="${CSS.escape(thread)}"]`)
      const top = current.getBoundingClientRect().top + (mark?.getBoundingClientRect().top ?? 0)
      if (mark) window.scrollBy({ top: top - window.innerHeight / 3 })
    }
    inside.addEventListener('selectionchange', () => {
      const selection = inside.getSelection()
      const quote = quoteIn(main, selection)
      const top = quote ? selection?.getRangeAt(0).getBoundingClientRect().bottom : undefined
      setSelected(quote && top !== undefined ? { quote, top } : undefined)
    })
    inside.addEventListener('click', (event) => {
      const clicked = event.target as Element | null
      const thread = clicked?.closest<HTMLElement>('mark')?.dataset.thread
      if (thread) onThread(thread)
      const link = clicked?.closest('a')
      if (!link) return
      event.preventDefault()
      follow(link, inside)
    })
    inside.addEventListener('load', fit, true)
    new ResizeObserver(fit).observe(inside.documentElement)
    setPage({ main, html: main.innerHTML, fit, scrollTo })
  }, [setSelected, onThread])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another page
  useEffect(() => {
    const { current } = frame
    if (!current) return
    setPage(undefined)
    current.addEventListener('load', begin)
    if (current.contentDocument?.querySelector('main')) begin()
    return () => current.removeEventListener('load', begin)
  }, [html, begin])
  return { frame, page }
}

/** In a frame of its own a page cannot lead anywhere: notes are gone to, the rest opens beside. */
const follow = (link: HTMLAnchorElement, inside: Document): void => {
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#')) inside.getElementById(href.slice(1))?.scrollIntoView({ block: 'center' })
  else window.open(link.href, '_blank', 'noopener')
}

const style = `
ins { background: #d5f0dc; color: #10391d; text-decoration: underline }
del { background: #fbdfdc; color: #5c1610; text-decoration: line-through }
mark { background: #fff0b8; color: #3b2f00; cursor: pointer }
mark[data-blocking] { border-bottom: 3px solid #b3261e }
mark[data-shown] { outline: 3px solid #1f6feb }
`

const addStyle = (inside: Document): void => {
  const sheet = inside.createElement('style')
  sheet.textContent = style
  inside.head.append(sheet)
}
