// Every collection of which the public sees something: its documents and entries pass the workflow and are read from
// their publications.
import { editorial } from '@/collections/editorial'
import { supporting } from '@/collections/supporting'
import type { LabelOf } from '@/platform/i18n/label'

export const published = [...editorial, ...supporting]

export const publishedSlugs: readonly string[] = published.map(({ slug }) => slug)

export const isPublished = (slug: unknown): boolean => publishedSlugs.includes(String(slug))

export const publishedOf = (slug: string) => {
  const found = published.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`The public sees nothing of “${slug}”.`)
  return found
}

/** As the options of a select. */
export const publishedTypes: Record<string, LabelOf> = Object.fromEntries(
  published.map(({ slug, labels }) => [slug, labels.plural]),
)
