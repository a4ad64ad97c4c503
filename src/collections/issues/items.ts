// What an issue can hold: what says `inIssues`, and issues. collections/editorial.ts tells, which lists issues themselves.
import type { EditorialCollection } from '@/collections/define/collection'
import type { EditorialSlug } from '@/content/documents'

export const itemTypes: EditorialSlug[] = ['issues']

/** Each as schema.org calls it. */
export const partTypes: Record<string, string | undefined> = { issues: 'PublicationIssue' }

export const addItemTypes = (collections: readonly EditorialCollection[]): void => {
  const added = collections.filter(({ inIssues }) => inIssues)
  itemTypes.unshift(...added.map(({ slug }) => slug))
  for (const { slug, inIssues } of added) partTypes[slug] = inIssues
}
