// A rich text in short, as tests compare it: `## heading`, `- item`, `[words](address)`, `{^note}`.

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
type Node = Record<string, any>

export const outline = ({ root }: { root: Node }): string[] => linesOf(root.children, '')

const linesOf = (nodes: Node[], indent: string): string[] =>
  nodes.flatMap((node) => linesOfNode(node, indent))

const linesOfNode = (node: Node, indent: string): string[] => {
  if (node.type === 'list') {
    return node.children.flatMap((item: Node) => {
      const mark = node.listType === 'number' ? `${item.value}.` : '-'
      const inside = item.children.filter(({ type }: Node) => type === 'list')
      const own = item.children.filter(({ type }: Node) => type !== 'list')
      return [
        ...(own.length > 0 ? [`${indent}${mark} ${wordsOf(own)}`] : []),
        ...linesOf(inside, `${indent}  `),
      ]
    })
  }
  if (node.type === 'heading') return [`${'#'.repeat(Number(node.tag.slice(1)))} ${wordsOf(node.children)}`]
  const words = wordsOf(node.children ?? [])
  return words === '' ? [] : [indent + words]
}

const wordsOf = (nodes: Node[]): string => nodes.map(wordsOfNode).join('').trim()

const wordsOfNode = (node: Node): string => {
  if (node.type === 'text') return node.text.replace(/\u00A0/g, ' ')
  if (node.type === 'link' || node.type === 'autolink')
    return `[${node.children.map(wordsOfNode).join('')}](${node.fields.url})`
  if (node.type === 'inlineBlock') return `{^${node.fields.text}}`
  return (node.children ?? []).map(wordsOfNode).join('')
}
