// Publications, podcasts and episodes.
import { readSpan } from '../dates'
import type { Episode, Publication } from '../edition'
import { describe, descriptionOf } from '../mapping/podcasts'
import { differs, lacks, oneLine } from '../tally'
import { type Evidence, listOf, missing, partOf } from './evidence'
import { plainAnswer, plainParagraph } from './plain'

export const checkLibrary = (evidence: Evidence): void => {
  checkPublications(evidence)
  checkPodcasts(evidence)
  checkEpisodes(evidence)
}

const checkPublications = ({ file, tally, find }: Evidence): void => {
  file.edition.publications.forEach((publication, index) => {
    const found = find(`publications/${index}`)?.text
    tally.note(
      'publications',
      publication.title ?? String(index),
      found ? wrongInPublication(publication, found) : missing,
    )
  })
}

const wrongInPublication = (publication: Publication, found: Record<string, unknown>) => {
  const {
    title,
    kind,
    author,
    director,
    year,
    link,
    blurbFirstWords,
    blurbLastWords,
    quote,
    note,
    items,
    languages,
  } = publication
  const blurb = oneLine(String(found.blurb ?? ''))
  const words = [
    blurbFirstWords,
    blurbLastWords,
    quote,
    note,
    publication.language,
    publication.pageReference,
    ...items,
    ...languages,
  ]
  const wanted = [
    ...author.map((name) => ({ name, role: 'author' })),
    ...director.map((name) => ({ name, role: 'director' })),
  ]
  const creators = listOf(found.creators).map(({ name, role }) => ({ name, role }))
  return [
    title !== undefined && differs('title', found.title, title),
    kind !== undefined && found.kind !== kind && lacks('blurb', blurb, kind),
    year !== undefined && String(found.year) !== year && lacks('blurb', blurb, year),
    year === undefined && differs('year', found.year, undefined),
    differs('creators', JSON.stringify(creators), JSON.stringify(wanted)),
    link && /^https?:\/\/\S+\.\S+$/.test(link)
      ? differs('url', found.url, link)
      : differs('url', found.url, undefined),
    ...words.map((one) => lacks('blurb', blurb, one && plainParagraph(one))),
  ]
}

const checkPodcasts = ({ file, tally, all }: Evidence): void => {
  const published = all('podcasts')
  const shows = new Map(file.edition.podcastShows.map((show) => [show.show ?? 'Podcast', describe(show)]))
  for (const { show } of file.edition.podcastEpisodes)
    if (show && !isVariant(file.edition.podcastShows, show)) shows.set(show, shows.get(show) ?? [])
  for (const [title, lines] of shows) {
    const found = published.find((one) => one.title === title)
    tally.note(
      'podcasts',
      title,
      found ? lines.map((line) => lacks('description', String(found.description), line)) : missing,
    )
  }
}

const isVariant = (shows: { variants: string[] }[], name: string): boolean =>
  shows.some(({ variants }) => variants.includes(name))

const checkEpisodes = ({ file, tally, find }: Evidence): void => {
  file.edition.podcastEpisodes.forEach((episode, index) => {
    const found = find(`podcast-episodes/${index}`)?.text
    tally.note(
      'episodes',
      episode.title ?? String(index),
      found ? wrongInEpisode(episode, found, file) : missing,
    )
  })
}

const wrongInEpisode = (
  episode: Episode,
  found: Record<string, unknown>,
  { text, edition }: Evidence['file'],
) => {
  const { title, show, guest, released, bioFirstWords, bioLastWords } = episode
  const description = plainAnswer(found.description)
  const date = partOf(found.released)
  const wanted = readSpan(released)
  const isProtected = (name: string) => edition.people.some((one) => one.protected && one.name === name)
  return [
    title !== undefined && differs('title', found.title, title),
    show !== undefined &&
      !isVariant(edition.podcastShows, show) &&
      differs('podcast', partOf(found.podcast).title, show),
    differs('guests', namesOf(found.guests), guest.filter((one) => !isProtected(one)).join(', ')),
    differs('released', date.date, wanted.from),
    differs('precision', date.precision, wanted.precision),
    differs('label', date.label, wanted.label),
    lacks('description', description, bioFirstWords),
    lacks('description', description, bioLastWords),
    ...descriptionOf(episode, text).map((line) =>
      lacks('description', description, line && plainParagraph(line)),
    ),
  ]
}

const namesOf = (contacts: unknown): string =>
  listOf(contacts)
    .map(({ name }) => name)
    .join(', ')
