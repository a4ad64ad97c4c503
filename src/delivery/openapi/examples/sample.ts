// The sample newsroom as if it were published, for examples: nothing of it is stored.
import { createHash } from 'node:crypto'
import type { Content } from '@/content/content'
import type { Key } from '@/delivery/documents/references/references'
import type { Publication } from '@/publishing/publications/readQuery'
import { sampleDocuments } from '@/sample/documents'
import { sampleFiles } from '@/sample/files'
import { notes, organisations, site, topics } from '@/sample/office'
import { withIds } from '@/sample/references'
import type { SampleDocument } from '@/sample/sampleDocument'

/** What answers refer to beside documents, by collection and id. */
export const sampleEntries = (): { key: Key; entry: Content }[] =>
  Object.entries(entries()).flatMap(([collection, named]) =>
    Object.entries(named).map(([name, entry]) => {
      const id = collection === 'globals' ? name : idOf(`${collection}/${name}`)
      return { key: { collection, id }, entry: { id, slug: name, ...mentioning(entry) } }
    }),
  )

/** Those that are live. */
export const samplePublications = (): Publication[] =>
  sampleDocuments.filter(({ until = 'published' }) => until === 'published').map(publicationOf)

/** In its first language: what is no table of languages is read in any. */
const publicationOf = ({ collection, slug, texts }: SampleDocument): Publication => {
  const [first = {}] = Object.values(texts)
  return {
    type: collection,
    document: idOf(`${collection}/${slug}`),
    number: 1,
    slug,
    languages: Object.keys(texts),
    content: mentioning(first),
    firstPublishedAt: '2026-03-12T08:00:00.000Z',
    publishedAt: '2026-04-02T09:00:00.000Z',
  }
}

const entries = (): Record<string, Record<string, Content>> => ({
  organisations,
  topics,
  notes,
  media: Object.fromEntries(
    sampleFiles().map(({ name, mimetype, data }) => [name, { ...data, filename: name, mimeType: mimetype }]),
  ),
  globals: { site: { ...site, serverUrl: 'https://cms.example.org', timeZone: 'Europe/Brussels' } },
})

const mentioning = (content: Content): Content => withIds(content, { get: idOf })

/** By the name that texts of the sample mention something by. */
const idOf = (key: string): string => createHash('sha1').update(key).digest('hex').slice(0, 24)
