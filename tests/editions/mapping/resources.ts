// Publications become resources; the words about them stand in the blurb.
import type { Edition, Publication } from '../edition'
import { usableHref, wordsOf } from '../markup'
import { sameWords } from '../names'
import { type Plan, toSlug } from '../plan'
import type { SeedText } from '../seedText'
import { projectNamed } from './projects'

const kinds = [
  'book',
  'film',
  'report',
  'guide',
  'toolkit',
  'video',
  'portal',
  'app',
  'newsletter',
  'article',
  'training',
]

export const mapResources = (plan: Plan, { publications }: Edition, text: SeedText): void => {
  publications.forEach((publication, index) => {
    const { title, kind, link } = publication
    const ref = plan.document({
      key: `publications/${index}`,
      collection: 'resources',
      data: {
        title: title ?? publication.note ?? 'Resource',
        kind: kinds.includes(toSlug(kind ?? '')) ? toSlug(kind ?? '') : 'other',
        year: yearOf(publication),
        creators: creatorsOf(publication),
        url: usableHref(link),
        blurb: blurbOf(publication, text).join('\n\n'),
        projects: publication.project.map((name) => projectNamed(plan, name)),
      },
    })
    plan.resources.learn(ref, title)
  })
}

export const yearOf = ({ year }: Publication): number | undefined =>
  /^[12]\d{3}$/.test(year ?? '') ? Number(year) : undefined

export const creatorsOf = ({ author, director }: Publication) => [
  ...author.map((name) => ({ name, role: 'author' })),
  ...director.map((name) => ({ name, role: 'director' })),
]

/** The words of the edition, then what they do not say already. */
export const blurbOf = (publication: Publication, text: SeedText): string[] => {
  const {
    blurbFirstWords,
    blurbLastWords,
    quote,
    note,
    items,
    languages,
    language,
    link,
    pageReference,
    year,
    kind,
  } = publication
  const words =
    text.passage(blurbFirstWords, blurbLastWords) ??
    [blurbFirstWords, blurbLastWords].filter(Boolean).join(' … ')
  const said = wordsOf(words)
  const rest = [
    quote,
    note,
    items.join('; '),
    year && yearOf(publication) === undefined ? year : undefined,
    kind && !kinds.includes(toSlug(kind)) ? kind : undefined,
    pageReference && `page ${pageReference}`,
    linkWords(link),
  ].filter((one): one is string => Boolean(one) && !sameWords(said).includes(sameWords(one ?? '')))
  const spoken = [language, ...languages].filter(Boolean)
  return [said, ...rest, spoken.length > 0 ? `Languages: ${spoken.join(', ')}` : ''].filter(Boolean)
}

/** What a lost link says beside being lost: “# (Free available online)”. */
export const linkWords = (link: string | undefined): string | undefined => {
  if (!link || usableHref(link) || /lost/i.test(link)) return undefined
  return link.replace(/^#\s*/, '').replace(/^\((.*)\)$/, '$1') || undefined
}
