// What stands at the caret.
import { $isAutoLinkNode, $isLinkNode } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import { wordAt } from '@/admin/writing/words'

export const $isInLink = (): boolean => {
  const selection = $getSelection()
  return (
    $isRangeSelection(selection) &&
    selection.getNodes().some((node) => [node, ...node.getParents()].some($isAnyLink))
  )
}

const $isAnyLink = (node: Parameters<typeof $isLinkNode>[0]): boolean =>
  $isLinkNode(node) || $isAutoLinkNode(node)

/** Keeps what is chosen, else chooses the word at the caret. @returns whether anything is chosen */
export const $chooseWord = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!selection.isCollapsed()) return true
  const node = selection.anchor.getNode()
  const word = $isTextNode(node) && wordAt(node.getTextContent(), selection.anchor.offset)
  if (!word) return false
  node.select(word.start, word.end)
  return true
}
