// Texts of the length that newsletters have.
const sentence = 'A sentence of the length that sentences have in the newsletters of an office. '

export const sentences = (count: number): string => sentence.repeat(count).trim()

export function longText(paragraphs: number) {
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const children = Array.from({ length: paragraphs }, () => ({
    ...node,
    type: 'paragraph',
    children: [
      { type: 'text', version: 1, text: sentences(4), format: 0, style: '', mode: 'normal', detail: 0 },
    ],
  }))
  return { root: { ...node, type: 'root', children } }
}
