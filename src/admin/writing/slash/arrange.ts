// The order of the slash menu: text first, then our blocks with icons of their own. Payload (3.90.1) lists what features
// offer in the order in which it loaded them, which is the reverse of their declaration.
import type { SlashMenuGroup } from '@payloadcms/richtext-lexical'
import { blockIcon } from '@/admin/writing/slash/icons'

export const arrange = (groups: readonly SlashMenuGroup[]): SlashMenuGroup[] => {
  const ours = (key: string) => groups.filter((group) => group.key === key)
  const basic = merged([...ours('basic'), ...ours('lists')])
  const blocks = merged([...ours('blocks'), ...ours('inlineBlocks')])
  const others = groups.filter(({ key }) => !['basic', 'lists', 'blocks', 'inlineBlocks'].includes(key))
  return [
    ...basic.map((group) => ({ ...group, items: group.items.toSorted(byRank) })),
    ...blocks.map((group) => ({ ...group, items: group.items.map(withIcon) })),
    ...others,
  ]
}

/** Under the label of the first. */
const merged = (groups: SlashMenuGroup[]): SlashMenuGroup[] =>
  groups.slice(0, 1).map((group) => ({ ...group, items: groups.flatMap(({ items }) => items) }))

const ranks = [
  'paragraph',
  'heading-2',
  'heading-3',
  'heading-4',
  'unorderedList',
  'orderedList',
  'blockquote',
  'table',
  'horizontalRule',
]

const byRank = (one: { key: string }, other: { key: string }): number => rankOf(one.key) - rankOf(other.key)

const rankOf = (key: string): number => (ranks.includes(key) ? ranks.indexOf(key) : ranks.length)

const withIcon = (item: SlashMenuGroup['items'][number]): SlashMenuGroup['items'][number] => ({
  ...item,
  Icon: blockIcon(item.key.replace(/^(block|inlineBlocks)-/, '')) ?? item.Icon,
})
