// The way from a block back to the words after it. Called inside of an update of the editor.
import { $createParagraphNode, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Puts the caret behind a block, into a new paragraph where no words follow. */
export const $selectBehind = (node: LexicalNode): void => {
  const next = node.getNextSibling()
  if ($isElementNode(next)) return void next.selectStart()
  const paragraph = $createParagraphNode()
  node.insertAfter(paragraph)
  paragraph.select()
}
