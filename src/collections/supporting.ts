// The collections of entries that documents refer to: shown with them, without a workflow of their own.
import type { SupportingCollection } from '@/collections/define/entries'
import { Media } from '@/collections/media/collection'
import { Notes } from '@/collections/notes/collection'
import { Organisations } from '@/collections/organisations/collection'
import { Topics } from '@/collections/topics/collection'

export const supporting: readonly SupportingCollection[] = [Organisations, Topics, Notes, Media]

export const supportingSlugs: readonly string[] = supporting.map(({ slug }) => slug)

export const supportingOf = (slug: string): SupportingCollection => {
  const found = supporting.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`There is no collection “${slug}” of entries that documents refer to.`)
  return found
}

export const isSupporting = (slug: unknown): boolean => supportingSlugs.includes(String(slug))
