// A footnote inside of a sentence: its number, which the style sheet counts, and the beginning of its words.
'use client'
import { useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { fetchShown } from '@/admin/writing/documents'
import { inLanguage } from '@/admin/writing/faces'
import '@/admin/writing/writing.css'

export const FootnoteMark = () => {
  const { InlineBlockContainer, EditButton, RemoveButton } = useInlineBlockComponentContext()
  const isEditable = useLexicalEditable()
  const translate = useTranslate()
  const words = useWords()
  if (!InlineBlockContainer || !EditButton || !RemoveButton) return null
  return (
    <InlineBlockContainer>
      <span className="footnote-mark" title={words}>
        {words || <span className="block-part--missing">{translate(writingMessages.empty)}</span>}
      </span>
      {isEditable && (
        <div className="LexicalEditorTheme__inlineBlock__actions">
          <EditButton />
          <RemoveButton />
        </div>
      )}
    </InlineBlockContainer>
  )
}

/** Its own, or those of the reusable note. */
const useWords = (): string | undefined => {
  const { config } = useConfig()
  const { code } = useLocale()
  const own = useFormFields(([fields]) => fields.text?.value)
  const note = useFormFields(([fields]) => fields.note?.value)
  const [found, setFound] = useState<{ id: string; text: unknown }>()
  const id = typeof note === 'string' || typeof note === 'number' ? String(note) : undefined
  useEffect(() => {
    if (!id) return
    let isWanted = true
    void fetchShown(config.routes.api, { type: 'notes', id }).then(
      (shown) => isWanted && setFound({ id, text: shown?.text }),
    )
    return () => {
      isWanted = false
    }
  }, [config.routes.api, id])
  if (id && found?.id === id) return inLanguage(found.text, code)
  return typeof own === 'string' ? own.trim() : undefined
}
