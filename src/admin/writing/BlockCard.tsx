// A block between paragraphs: it shows what it says, and its fields in place of that while it is edited.
'use client'
import { useBlockComponentContext, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { Button, RenderFields, useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { forgetShown } from '@/admin/writing/documents'
import { PartList } from '@/admin/writing/PartList'
import { documentsOf, partsOf, saysNothing } from '@/admin/writing/parts'
import '@/admin/writing/writing.css'

export const BlockCard = () => {
  const { BlockCollapsible, RemoveButton, formSchema } = useBlockComponentContext()
  const isEditable = useLexicalEditable()
  const translate = useTranslate()
  const [fields] = useAllFormFields()
  const parts = useMemo(() => partsOf(formSchema, reduceFieldsToValues(fields, true)), [formSchema, fields])
  const isEmpty = saysNothing(parts)
  const isNew = useIsNew(String(fields.id?.value ?? ''))
  const [isEditing, setEditing] = useState(isNew && isEmpty && isEditable)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isEditing) box.current?.querySelector<HTMLElement>(firstInput)?.focus()
  }, [isEditing])
  const close = () => {
    forgetShown(documentsOf(parts))
    setEditing(false)
    button.current?.focus()
  }
  return (
    <BlockCollapsible
      disableBlockName={!isEditing}
      Actions={
        isEditable && (
          <>
            <Button
              ref={button}
              buttonStyle="pill"
              size="small"
              margin={false}
              className="block-card__edit"
              extraButtonProps={{ 'aria-expanded': isEditing }}
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
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside of the fields is “Done”, which is a button
        <div ref={box} onKeyDown={(event) => isOwnEscape(event) && close()}>
          <RenderFields
            fields={formSchema}
            forceRender
            parentIndexPath=""
            parentPath=""
            parentSchemaPath=""
            permissions
            readOnly={!isEditable}
          />
        </div>
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

const firstInput = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button'

/** Of none of the dialogs and menus that fields open. */
const isOwnEscape = (event: KeyboardEvent<HTMLElement>): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && event.currentTarget.contains(event.target as Node)

/** Whether it was put into the text since that was loaded. */
const useIsNew = (id: string): boolean => {
  const { fieldProps } = useEditorConfigContext()
  return !fieldProps.initialLexicalFormState?.[id]
}
