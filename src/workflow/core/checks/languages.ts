// Each language the public is offered has its title and its text; the language it is written in is part of `complete`.
import { languageNames } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import { isMissing } from '@/workflow/core/checks/complete'
import { type CheckInput, type MissingText, mainLanguage } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'

export const checkLanguages = (input: CheckInput): Issue[] => {
  const main = mainLanguage(input.content)
  const titles = input.required.flatMap(({ path, label, value, locale }) =>
    locale !== undefined && locale !== main && isMissing(value) ? [{ path, label, locale }] : [],
  )
  const texts = (input.untranslated ?? []).filter(({ path }) => !titles.some((one) => one.path === path))
  return [...titles, ...texts].map((missing) => tell(input, missing))
}

const tell = (input: CheckInput, { path, label, locale }: MissingText): Issue => {
  const language = languageNames[locale as keyof typeof languageNames] ?? locale
  return found(input, { path, code: 'textMissing', details: { label, language } })
}
