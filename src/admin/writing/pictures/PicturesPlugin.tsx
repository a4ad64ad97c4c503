// Pictures that are pasted or dropped: asked for their words at once, then uploaded, then in the text as blocks.
'use client'
import { BlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { $insertMarks, $settle } from '@/admin/writing/pictures/marks'
import { newPicture, PICTURES_COMMAND, type Picture } from '@/admin/writing/pictures/picture'

const PictureDialog = dynamic(() =>
  import('@/admin/writing/pictures/PictureDialog').then(({ PictureDialog }) => PictureDialog),
)

export const PicturesPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const [pictures, setPictures] = useState<Picture[]>([])
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          DRAG_DROP_PASTE,
          (files) => {
            const found = files.filter(({ type }) => type.startsWith('image/')).map(newPicture)
            if (found.length === 0 || !editor.hasNodes([BlockNode])) return false
            $insertMarks(found)
            setPictures((waiting) => [...waiting, ...found])
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          PICTURES_COMMAND,
          (found) => {
            setPictures((waiting) => [...waiting, ...found])
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  useWritingOn(editor, pictures.length > 0)
  if (pictures.length === 0) return null
  return (
    <PictureDialog
      pictures={pictures}
      onSettled={(picture, image) => {
        settle(editor, picture, image)
        setPictures((waiting) => waiting.filter(({ mark }) => mark !== picture.mark))
      }}
    />
  )
}

/** Undoing leads to before the picture came, not to its mark; the form hears of no update that is merged, so of a second. */
const settle = (editor: LexicalEditor, picture: Picture, image?: string): void => {
  editor.update(() => $settle(picture, image), { tag: HISTORY_MERGE_TAG, discrete: true })
  editor.update(() => $getRoot().markDirty(), { discrete: true })
}

/** After the dialog the caret is behind the last picture: the browser by itself puts it before the first word. */
const useWritingOn = (editor: LexicalEditor, isAsking: boolean) => {
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !isAsking) editor.focus()
    wasAsking.current = isAsking
  }, [editor, isAsking])
}
