// Two texts of a document beside each other: which two, and what changed between them.
'use client'
import { useSearchParams } from 'next/navigation'
import { Comparison } from '@/admin/compare/Comparison'
import { isChanged } from '@/admin/compare/groups'
import { LanguageChoice } from '@/admin/compare/LanguageChoice'
import type { Chosen } from '@/admin/compare/requests'
import { TextChoice } from '@/admin/compare/TextChoice'
import { useComparison } from '@/admin/compare/useComparison'
import { useRevisions } from '@/admin/compare/useRevisions'
import { compareMessages } from '@/admin/messages/compare'
import { translateError } from '@/admin/messages/errors'
import { type Translate, useDateLanguage, useTranslate } from '@/admin/messages/translate'
import type { Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'
import '@/admin/compare/compare.css'

export default function CompareView({ target }: { target: Target }) {
  const translate = useTranslate()
  const language = useDateLanguage()
  const [chosen, choose] = useChosen()
  const known = useRevisions(target)
  const { compared, error, reading } = useComparison(target, chosen)
  return (
    <>
      <div className="compare__choices">
        <TextChoice
          side="from"
          chosen={chosen.from}
          told={compared?.from}
          known={known}
          target={target}
          onChoose={choose}
        />
        <TextChoice
          side="to"
          chosen={chosen.to}
          told={compared?.to}
          known={known}
          target={target}
          onChoose={choose}
        />
        <LanguageChoice chosen={chosen.locale} onChoose={choose} />
      </div>
      <p role="status" className="compare__summary">
        {reading ? translate(compareMessages.reading) : compared && summaryOf(compared, translate)}
      </p>
      {error && <p role="alert">{translateError(error.code, error.message, translate)}</p>}
      {compared && (
        <div aria-busy={reading}>
          <Comparison changes={compared.changes} reading={{ translate, language, titles: compared.titles }} />
        </div>
      )}
    </>
  )
}

const summaryOf = (
  {
    changes,
    truncated,
  }: { changes: { kind: Parameters<typeof isChanged>[0]['kind'] }[]; truncated: boolean },
  translate: Translate,
): string => {
  const count = changes.filter(isChanged).length
  if (truncated) return translate(compareMessages.truncated)
  if (count === 0) return translate(compareMessages.none)
  return count === 1
    ? translate(compareMessages.one)
    : fill(translate(compareMessages.many), { count: String(count) })
}

const nothingChosen: Chosen = { from: 'seen', to: 'current', locale: 'all' }

/** What is chosen stands in the address, so that it can be sent to somebody and survives a reload. */
const useChosen = (): [Chosen, (part: Partial<Chosen>) => void] => {
  const asked = useSearchParams()
  const chosen = {
    from: asked.get('from') ?? nothingChosen.from,
    to: asked.get('to') ?? nothingChosen.to,
    locale: asked.get('words') ?? nothingChosen.locale,
  }
  const choose = (part: Partial<Chosen>) => {
    const { from, to, locale } = { ...chosen, ...part }
    const query = new URLSearchParams(asked)
    for (const [name, value] of Object.entries({ from, to, words: locale })) query.set(name, value)
    window.history.replaceState(null, '', `?${query}`)
  }
  return [chosen, choose]
}
