// Books, films, guides and tools as cards.
import type { Resource } from '@/delivery/documents/resources'
import type { SummaryOf } from '@/delivery/documents/summaries'
import { type Card, card, joined, links, names } from '@/delivery/newsletter/cards/card'
import { kindWord, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const resourceCard = (resource: Resource, language: Language): Card => {
  const frame = words[language]
  return card(resource, {
    ...head(resource, language),
    image: resource.cover,
    links: links(
      [frame.findIt, resource.url],
      ...resource.files.map(
        (file) =>
          [
            `${frame.download}: ${joined([file.media?.filename ?? resource.title, file.language])}`,
            file.url,
          ] as const,
      ),
    ),
  })
}

export const resourceTeaser = (resource: SummaryOf<'resources'>, language: Language): Card => {
  const frame = words[language]
  return card(resource, {
    ...head(resource, language),
    image: resource.image,
    links: links([frame.findIt, resource.url], [frame.readResource, resource.path]),
  })
}

const head = (
  {
    title,
    kind,
    creators,
    year,
  }: Pick<Resource, 'title' | 'kind' | 'year'> & { creators: { name: string }[] },
  language: Language,
) => ({
  eyebrow: kindWord('resources', kind, words[language]),
  title,
  byline: joined([names(creators), year === null ? null : String(year)]),
})
