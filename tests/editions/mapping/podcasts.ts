// Podcasts and their episodes. A show that only its episodes name is a podcast too.
import { readSpan } from '../dates'
import type { Edition, Episode, Podcast } from '../edition'
import { toText } from '../lenient'
import { usableHref } from '../markup'
import type { Plan, Ref } from '../plan'
import { plainParagraphs, richText } from '../richText'
import type { SeedText } from '../seedText'
import { contactNamed } from './contacts'

export const mapPodcasts = (plan: Plan, { podcastShows, podcastEpisodes }: Edition, text: SeedText): void => {
  podcastShows.forEach((show, index) => {
    if (!plan.podcasts.find(show.show)) addPodcast(plan, `podcasts/${index}`, show)
  })
  podcastEpisodes.forEach((episode, index) => {
    addEpisode(plan, `podcast-episodes/${index}`, episode, text)
  })
}

const addPodcast = (plan: Plan, key: string, show: Partial<Podcast>): Ref => {
  const title = show.show ?? 'Podcast'
  const ref = plan.document({
    key,
    collection: 'podcasts',
    data: { title, description: describe(show).join('\n'), language: plan.locale },
  })
  plan.podcasts.learn(ref, title, ...(show.variants ?? []))
  return ref
}

/** What the file knows of a show and the model has no field for. */
export const describe = ({ variants, platform, launched, series, note }: Partial<Podcast>): string[] => [
  ...(variants ?? []).map((one) => `Also called ${one}`),
  ...(platform ? [`On ${platform}`] : []),
  ...(launched ? [`Launched ${launched}`] : []),
  ...(typeof series === 'string' ? [toText(series) ?? ''] : series ? ['A series'] : []),
  ...(note ? [note] : []),
]

const podcastNamed = (plan: Plan, name: string): Ref =>
  plan.podcasts.find(name) ?? addPodcast(plan, `podcasts/named/${name}`, { show: name })

const addEpisode = (plan: Plan, key: string, episode: Episode, text: SeedText): void => {
  const { title, show, guest, link, released } = episode
  const { from, precision, label } = readSpan(released)
  const guests = guest.map((name) => ({ name, contact: contactNamed(plan, { name }) }))
  const consents = guest.flatMap((name) => plan.consents.find(name) ?? [])
  plan.document({
    key,
    collection: 'podcast-episodes',
    data: {
      title: title ?? guest[0] ?? 'Episode',
      podcast: podcastNamed(plan, show ?? 'Podcast'),
      number: numberIn(title),
      kind: 'full',
      released: { date: from, precision, label },
      guests: guests.flatMap(({ contact }) => contact ?? []),
      description: richText(plainParagraphs(descriptionOf(episode, text))),
      listenLinks: usableHref(link) ? [{ platform: 'other', url: link }] : [],
      protection: { depictsPeople: consents.length > 0 ? 'yes' : 'no', consents },
    },
  })
}

export const descriptionOf = (episode: Episode, text: SeedText): (string | undefined)[] => {
  const { bioFirstWords, bioLastWords, note, link, linkText } = episode
  const bio =
    text.passage(bioFirstWords, bioLastWords) ?? [bioFirstWords, bioLastWords].filter(Boolean).join(' … ')
  const lost = link && !usableHref(link) && link !== '#' ? `Link: ${link}` : undefined
  return [bio, note, linkText, lost]
}

export const numberIn = (title: string | undefined): number | undefined => {
  const number = /^(?:episode|épisode|aflevering)\s+(\d{1,4})$/i.exec(title ?? '')?.[1]
  return number ? Number(number) : undefined
}
