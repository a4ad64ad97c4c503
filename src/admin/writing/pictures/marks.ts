// The marks in the text. All of these are called inside of an update of the editor.
import { $createBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $selectBehind } from '@/admin/writing/behind'
import type { Picture } from '@/admin/writing/pictures/picture'

export const $insertMarks = (pictures: readonly Picture[]): void => {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  selection.insertNodes(pictures.map(({ mark }) => $createParagraphNode().append($createTextNode(mark))))
}

/** @param image its id in the media library; without one, nothing takes the place of the mark */
export const $settle = ({ mark }: Picture, image?: string): void => {
  const text = $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent().includes(mark))
  if (!text) return
  const around = text.getTopLevelElementOrThrow()
  const block = image && $createBlockNode({ id: '', blockName: '', blockType: 'image', image })
  if (block) around.insertAfter(block)
  const rest = text.getTextContent().replace(mark, '')
  if (rest === '') text.remove()
  else text.setTextContent(rest)
  const isOnly = !around.getNextSibling() && !around.getPreviousSibling()
  if (around.getTextContent().trim() === '' && !isOnly) around.remove()
  if (block) $selectBehind(block)
}
