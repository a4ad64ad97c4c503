// Whether the words of every language are compared, or of one.
'use client'
import { useId } from 'react'
import type { Chosen } from '@/admin/compare/requests'
import { compareMessages } from '@/admin/messages/compare'
import { useTranslate } from '@/admin/messages/translate'
import { languageNames, languages } from '@/platform/i18n/languages'

interface Props {
  chosen: string
  onChoose: (part: Partial<Chosen>) => void
}

export const LanguageChoice = ({ chosen, onChoose }: Props) => {
  const translate = useTranslate()
  const id = useId()
  return (
    <div className="compare__choice compare__choice--small">
      <label htmlFor={id}>{translate(compareMessages.languages)}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose({ locale: target.value })}>
        <option value="all">{translate(compareMessages.allLanguages)}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {translate(languageNames[language])}
          </option>
        ))}
      </select>
    </div>
  )
}
