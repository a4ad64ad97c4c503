// Words and minutes under a long text, in the language that is written.
'use client'
import { BlockNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { type Translate, useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { useLength } from '@/admin/writing/useLength'
import type { Length } from '@/admin/writing/words'
import { fill } from '@/platform/i18n/fill'
import '@/admin/writing/writing.css'

export const LengthPlugin = () => {
  const [editor] = useLexicalComposerContext()
  return editor.hasNodes([BlockNode]) ? <TextLength /> : null
}

const TextLength = () => {
  const translate = useTranslate()
  const language = useDateLanguage()
  const length = useLength()
  return <p className="text-length">{length ? told(length, translate, language) : '\u00A0'}</p>
}

const told = ({ words, minutes }: Length, translate: Translate, language: string): string => {
  if (words < 2) return translate(words === 1 ? writingMessages.word : writingMessages.noWords)
  return fill(translate(writingMessages.words), {
    count: words.toLocaleString(language),
    minutes: String(minutes),
  })
}
