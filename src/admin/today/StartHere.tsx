// What a new newsroom begins with, ticked off by what is there.
import { Link } from '@payloadcms/ui'
import { startMessages, startWords, todayMessages } from '@/admin/messages/today'
import type { Speech } from '@/admin/today/speech'
import type { StartStep } from '@/today/today'

export const StartHere = ({ steps, speech: { say } }: { steps: StartStep[]; speech: Speech }) => {
  const done = steps.filter((step) => step.done).length
  return (
    <section className="today-start" aria-labelledby="today-start">
      <h2 id="today-start">
        {say(startMessages.title)}{' '}
        <span className="today-section__count">
          {say(startMessages.progress, { done, total: steps.length })}
        </span>
      </h2>
      <ol>
        {steps.map((step) => (
          <li
            key={step.name}
            className={step.done ? 'today-start__step today-start__step--done' : 'today-start__step'}
          >
            <Tick isDone={step.done} words={say(todayMessages.done)} />
            <div>
              <Link href={step.path} prefetch={false}>
                {say(startWords[step.name].name)}
              </Link>
              <p>{say(startWords[step.name].why)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Tick = ({ isDone, words }: { isDone: boolean; words: string }) => (
  <>
    <svg className="today-start__tick" viewBox="0 0 20 20" aria-hidden>
      <circle cx="10" cy="10" r="9" />
      {isDone && <path d="m5.5 10.5 3 3 6-7" />}
    </svg>
    {isDone && <span className="today__words">{words}</span>}
  </>
)
