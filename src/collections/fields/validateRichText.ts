// Rich text holds only what its editor writes: a node it does not know would keep the text from being opened again.
import type { Validate } from 'payload'
import { richText as builtIn } from 'payload/shared'
import { checkWhole } from '@/collections/fields/links'
import { linkTargetWanted } from '@/collections/fields/validateAddresses'
import { runsProgram } from '@/content/addresses'
import { readLinkText } from '@/content/readLinkText'
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'

const words = ['paragraph', 'text', 'linebreak', 'tab', 'link', 'autolink', 'list', 'listitem']

export const smallNodes = new Set(words)

export const longNodes = new Set([
  ...words,
  ...['heading', 'quote', 'horizontalrule', 'table', 'tablerow', 'tablecell', 'block', 'inlineBlock'],
])

const headings = ['h2', 'h3', 'h4']

export const onlyNodes =
  (allowed: ReadonlySet<string>): Validate =>
  (value: unknown, options) => {
    const children = (value as { root?: { children?: unknown } } | null | undefined)?.root?.children
    for (const node of nodesIn(children)) {
      if (!allowed.has(String(node.type))) return translate(options.req, unknownNode(node.type, allowed))
      if (node.type === 'heading' && !headings.includes(String(node.tag)))
        return translate(options.req, wrongHeading)
      const program = programIn(node)
      if (program) return translate(options.req, program)
    }
    checkWhole(options.req)
    return (builtIn as unknown as Validate)(value, options)
  }

type Node = Record<string, unknown>

function* nodesIn(children: unknown): Generator<Node> {
  for (const node of Array.isArray(children) ? children : []) {
    if (typeof node !== 'object' || node === null) continue
    yield node as Node
    yield* nodesIn((node as Node).children)
  }
}

const programIn = (node: Node): LabelOf | undefined => {
  if (node.type !== 'link' && node.type !== 'autolink') return undefined
  const { url } = (node.fields ?? {}) as { url?: unknown }
  return runsProgram(url) ? linkTargetWanted(url, readLinkText(node)) : undefined
}

const unknownNode = (type: unknown, allowed: ReadonlySet<string>) =>
  filled(label('This text cannot contain “{type}”. It accepts: {types}.'), {
    type: String(type),
    types: [...allowed].join(', '),
  })

const wrongHeading = label('Headings inside a text are h2, h3 or h4; the title of the document is the h1.')
