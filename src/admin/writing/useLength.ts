// The length of the text around, counted when typing rests.
'use client'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLocale } from '@payloadcms/ui'
import type { BlocksFieldClient } from 'payload'
import { useEffect, useState } from 'react'
import { type Length, lengthOf, textsIn } from '@/admin/writing/words'

const rest = 300

export const useLength = (): Length | undefined => {
  const [editor] = useLexicalComposerContext()
  const { code } = useLocale()
  const { featureClientSchemaMap, schemaPath } = useEditorConfigContext().fieldProps
  const [length, setLength] = useState<Length>()
  useEffect(() => {
    const path = `${schemaPath}.lexical_internal_feature.blocks.lexical_blocks`
    const fieldsOf = (block: string) => {
      const [field] = featureClientSchemaMap.blocks?.[`${path}.${block}`] ?? []
      return (field as BlocksFieldClient | undefined)?.blocks[0]?.fields ?? []
    }
    const count = () => setLength(lengthOf(textsIn(editor.getEditorState().toJSON(), fieldsOf), code))
    let timer = setTimeout(count)
    const stop = editor.registerUpdateListener(() => {
      clearTimeout(timer)
      timer = setTimeout(count, rest)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor, code, featureClientSchemaMap, schemaPath])
  return length
}
