// A block between paragraphs: it shows what it says, and its fields in place of that while it is edited.
'use client'
import { useBlockComponentContext, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { Button, useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { BlockFields } from '@/admin/writing/BlockFields'
import { $selectBehind } from '@/admin/writing/behind'
import { forgetShown } from '@/admin/writing/documents'
import { PartList } from '@/admin/writing/PartList'
import { documentsOf, partsOf, saysNothing } from '@/admin/writing/parts'
import '@/admin/writing/writing.css'

export const BlockCard = () => {
  const { BlockCollapsible, RemoveButton, formSchema, nodeKey } = useBlockComponentContext()
  const isEditable = useLexicalEditable()
  const translate = useTranslate()
  const [fields] = useAllFormFields()
  const parts = useMemo(() => partsOf(formSchema, reduceFieldsToValues(fields, true)), [formSchema, fields])
  const isEmpty = saysNothing(parts)
  const isNew = useIsNew(String(fields.id?.value ?? ''))
  const [isEditing, setEditing] = useState(isNew && isEmpty && isEditable)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    forgetShown(documentsOf(parts))
    setEditing(false)
    button.current?.focus()
  }
  const writeOn = useWriteOn(nodeKey)
  return (
    <BlockCollapsible
      disableBlockName
      Actions={
        isEditable && (
          <>
            <Button
              ref={button}
              buttonStyle="pill"
              size="small"
              margin={false}
              className="block-card__edit"
              extraButtonProps={{
                'aria-expanded': isEditing,
                'aria-keyshortcuts': 'Escape',
                onKeyDown: (event: KeyboardEvent) => {
                  if (event.key !== 'Escape' || isEditing) return
                  // To Lexical it would mean to leave the text.
                  event.stopPropagation()
                  writeOn()
                },
              }}
              onClick={(event: React.MouseEvent) => {
                event.preventDefault()
                isEditing ? close() : setEditing(true)
              }}
            >
              {translate(isEditing ? writingMessages.done : writingMessages.edit)}
            </Button>
            <RemoveButton />
          </>
        )
      }
    >
      {isEditing ? (
        <BlockFields onDone={close} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button “Edit”
        <div className="block-card" onDoubleClick={() => isEditable && setEditing(true)}>
          {isEmpty && <p className="block-part--missing">{translate(writingMessages.empty)}</p>}
          <PartList parts={parts} />
        </div>
      )}
    </BlockCollapsible>
  )
}

/** Whether it was put into the text since that was loaded. */
const useIsNew = (id: string): boolean => {
  const { fieldProps } = useEditorConfigContext()
  return !fieldProps.initialLexicalFormState?.[id]
}

/** A second Escape leads from the block to the words after it, where people write on. */
const useWriteOn = (nodeKey: string) => {
  const [editor] = useLexicalComposerContext()
  return () => {
    editor.getRootElement()?.focus({ preventScroll: true })
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if (node) $selectBehind(node)
      },
      { discrete: true },
    )
  }
}
