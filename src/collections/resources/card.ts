// Books, films, guides and tools as cards.
import { type Card, type CardContext, card, links, names } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { kindName, type Messages } from '@/platform/i18n/publicMessages'
import type { Resource, ResourceSummary } from '@/public-types'

export const resourceCard = (resource: Resource, { messages }: CardContext): Card =>
  card(resource, {
    ...head(resource, messages),
    image: resource.cover,
    links: links(
      [messages.findIt, resource.url],
      ...resource.files.map(
        (file) =>
          [
            `${messages.download}: ${joined([file.media?.filename ?? resource.title, file.language])}`,
            file.url,
          ] as const,
      ),
    ),
  })

export const resourceTeaser = (resource: ResourceSummary, { messages }: CardContext): Card =>
  card(resource, {
    ...head(resource, messages),
    image: resource.image,
    links: links([messages.findIt, resource.url], [messages.readResource, resource.path]),
  })

const head = (
  {
    title,
    kind,
    creators,
    year,
  }: Pick<Resource, 'title' | 'kind' | 'year'> & { creators: { name: string }[] },
  messages: Messages,
) => ({
  eyebrow: kindName('resources', kind, messages),
  title,
  byline: joined([names(creators), year === null ? null : String(year)]),
})
