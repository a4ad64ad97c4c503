// Which way a text runs: from right to left where that was set or its words do. Lexical (0.50) sets nothing by itself, its
// editor shows `dir="auto"`; and programs write “ltr” into everything, so that it says nothing against the words.

export type Direction = 'ltr' | 'rtl'

const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u

/** By the first letter, as browsers tell (Unicode Bidirectional Algorithm, P2 and P3); none when there is no letter. */
export const directionOfWords = (text: string): Direction | undefined => {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter === undefined ? undefined : rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

interface Node {
  text?: unknown
  direction?: unknown
  children?: unknown
}

export const directionOf = (node: Node): Direction | undefined => {
  if (node.direction === 'rtl') return 'rtl'
  return directionInside(node) ?? (node.direction === 'ltr' ? 'ltr' : undefined)
}

/** Of the words in a node, whatever was set. */
export const directionInside = ({ text, children }: Node): Direction | undefined => {
  if (typeof text === 'string') return directionOfWords(text)
  if (!Array.isArray(children)) return undefined
  for (const child of children as Node[]) {
    const found = typeof child === 'object' && child !== null ? directionInside(child) : undefined
    if (found) return found
  }
  return undefined
}
