// The text as the public will see it, beside it what people say about it, the decision, and who else may read it.
'use client'
import { useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { fetchComparison, postSeen } from '@/admin/compare/requests'
import { readingMessages } from '@/admin/messages/reading'
import { useTranslate } from '@/admin/messages/translate'
import { People } from '@/admin/protection/People'
import { Decision } from '@/admin/review/Decision'
import { GuestLinks } from '@/admin/review/GuestLinks'
import { PreviewLinks } from '@/admin/review/PreviewLinks'
import { placesIn } from '@/admin/review/places'
import { ReadingPage } from '@/admin/review/ReadingPage'
import { fetchReading, fetchThreads } from '@/admin/review/requests'
import { Threads } from '@/admin/review/Threads'
import { useAnswer } from '@/admin/review/useAnswer'
import { StageStatus } from '@/admin/StageStatus'
import { WorkflowBar } from '@/admin/WorkflowBar'
import type { Target } from '@/admin/workflow/requests'
import { useReview } from '@/admin/workflow/useReview'
import { isLanguage } from '@/platform/i18n/languages'
import type { Quote } from '@/workflow/comments/quotes'
import '@/admin/workflow.css'
import '@/admin/review/review.css'

export default function ReviewView({ target }: { target: Target }) {
  const translate = useTranslate()
  const { code } = useLocale()
  const { review, log } = useReview()
  const [language, setLanguage] = useState(isLanguage(code) ? code : 'en')
  const [quote, setQuote] = useState<Quote>()
  const [shown, setShown] = useState<string>()
  const revision = review?.revision
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another text to read
  const readText = useCallback(() => fetchReading(target, language), [target, language, revision])
  const readThreads = useCallback(() => fetchThreads(target), [target])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another text to compare
  const readChanges = useCallback(
    () => fetchComparison(target, { from: 'seen', to: 'current', locale: language }),
    [target, language, revision],
  )
  const text = useAnswer(readText)
  const threads = useAnswer(readThreads)
  const changes = useAnswer(readChanges)
  const places = useMemo(() => placesIn(changes.value?.changes ?? []), [changes.value])
  const seen = text.value?.revision
  useEffect(() => {
    if (seen) void postSeen(target, seen)
  }, [target, seen])
  return (
    <>
      <div className="review__top">
        <StageStatus />
        <WorkflowBar />
      </div>
      <div className="review">
        <section className="review__text" aria-label={translate(readingMessages.text)}>
          <ReadingPage
            text={text}
            threads={threads.value?.threads ?? []}
            compared={changes.value}
            shown={shown}
            onLanguage={(chosen) => isLanguage(chosen) && setLanguage(chosen)}
            onSelect={setQuote}
            onThread={setShown}
          />
        </section>
        <div className="review__side">
          {review && <Decision review={review} log={log} target={target} />}
          {review && <People target={target} revision={review.revision} />}
          <Threads
            target={target}
            threads={threads}
            places={places}
            quote={quote}
            shown={shown}
            onShow={setShown}
            onQuoted={() => setQuote(undefined)}
          />
          {review && <GuestLinks target={target} review={review} />}
          <PreviewLinks target={target} />
        </div>
      </div>
    </>
  )
}
