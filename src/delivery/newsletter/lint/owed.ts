// What a mail owes: the words that funders ask for, and a note for each number in the text.
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { htmlTags, unescaped } from '@/delivery/newsletter/lint/tags'
import { errorAt, type Issue as Finding, warningAt } from '@/platform/issues'

export const lintThanks = ({ html, text, issue }: Pick<MailToLint, 'html' | 'text' | 'issue'>): Finding[] => {
  const [shown, said] = [letters(unescaped(html.replace(/<[^>]*>/g, ' '))), letters(text)]
  return issue.acknowledgements.flatMap(({ organisation, text: words }) => {
    const { name, acknowledgementRequired: required } = organisation
    if (!words)
      return required
        ? [
            warningAt(
              'acknowledgements',
              'acknowledgementWords',
              `${name} asks to be thanked, and its words are missing in this language.`,
            ),
          ]
        : []
    return [html && shown, said].every((all) => all.includes(letters(words)))
      ? []
      : [
          errorAt(
            'acknowledgements',
            'acknowledgement',
            `The words that ${name} asks for are not in the mail.`,
          ),
        ]
  })
}

/** Without what wrapping and escaping change. */
const letters = (text: string): string => text.replace(/[\s\u2060>]+/g, '')

export const lintNotes = ({ html, text }: Pick<MailToLint, 'html' | 'text'>): Finding[] => {
  const marks = htmlTags(html, 'a').flatMap(({ attributes: { href } }) => numberIn(/^#n(\d+)$/, href))
  const notes = htmlTags(html, 'p').flatMap(({ attributes: { id } }) => numberIn(/^n(\d+)$/, id))
  const wrong = [
    ...marks.filter((number) => !notes.includes(number)),
    ...notes.filter(
      (number, index) => number !== index + 1 || !marks.includes(number) || !text.includes(`\n[${number}] `),
    ),
  ]
  return [...new Set(wrong)].map((number) =>
    errorAt(
      'html',
      'footnote',
      `Footnote ${number} has no note, no mark in the text, or a number out of order.`,
    ),
  )
}

const numberIn = (pattern: RegExp, value: string | undefined): number[] => {
  const number = pattern.exec(value ?? '')?.[1]
  return number ? [Number(number)] : []
}
