// Keys of a rich text. Ctrl+A in a field of a block chooses what that field says: Lexical (0.50) stops the browser from
// doing so, and Payload (3.90.1) makes up for it in one-line fields alone. Ctrl+K is for links.
'use client'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  SELECT_ALL_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { $chooseWord, $isInLink } from '@/admin/writing/word'

type Features = ReturnType<typeof useEditorConfigContext>['editorConfig']['features']

export const KeysPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { features } = useEditorConfigContext().editorConfig
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          SELECT_ALL_COMMAND,
          ({ target }) => chooseField(target),
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => isLinkKey(event) && openLink(event, editor, features),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor, features],
  )
  return null
}

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

const chooseField = (target: EventTarget | null): boolean => {
  if (!isTextField(target)) return false
  target.select()
  return true
}

const isLinkKey = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isTextField(target)

/** As the button of the toolbar does; in a link, as the pencil beside it. */
const openLink = (event: KeyboardEvent, editor: LexicalEditor, { toolbarInline }: Features): boolean => {
  const button = toolbarInline.groups.flatMap(({ items }) => items).find(({ key }) => key === 'link')
  if (!button?.onSelect) return false
  event.preventDefault()
  if ($isInLink()) pencilOf(editor)?.click()
  else if ($chooseWord()) setTimeout(() => button.onSelect?.({ editor, isActive: false }))
  return true
}

const pencilOf = (editor: LexicalEditor): HTMLElement | null | undefined =>
  editor.getRootElement()?.closest('.editor')?.querySelector<HTMLElement>('.link-edit')
