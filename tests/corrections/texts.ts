// A rich text of one paragraph, or one block, as Lexical stores it.

const frame = { version: 1, direction: 'ltr', format: '', indent: 0 }

/** Inline nodes stand in a paragraph; a block stands for itself. */
export const textWith = (node: { type: string }) => ({
  root: {
    ...frame,
    type: 'root',
    children: [node.type === 'block' ? node : { ...frame, type: 'paragraph', children: [node] }],
  },
})
