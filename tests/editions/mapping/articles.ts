// Articles: paragraphs, then what stands around them on the page: boxes, quotes, panel, pictures, figures, credits.
import { isLanguage } from '@/platform/i18n/languages'
import type { Article, Edition } from '../edition'
import { wordsOf } from '../markup'
import { sameWords } from '../names'
import { type Plan, type Ref, toSlug } from '../plan'
import { block, inline, type Node, paragraph, plainParagraphs, richText } from '../richText'
import type { SeedText } from '../seedText'
import { escaped, placeLinks, textNodes } from './articleText'
import { boxBlocks, boxWords } from './boxes'
import { addConsent, contactNamed } from './contacts'
import { figureRefs } from './figures'
import { footnoteTexts, withFootnotes } from './footnotes'
import { interviewBlock, readInterview } from './interview'
import { projectNamed } from './projects'

const kinds = ['news', 'story', 'interview', 'report', 'project-update', 'announcement', 'opinion']
const nearest: Record<string, string> = {
  editorial: 'opinion',
  'fact-sheet': 'report',
  column: 'opinion',
  portrait: 'story',
}

export const mapArticles = (plan: Plan, edition: Edition, text: SeedText): void => {
  edition.articles.forEach((article, index) => {
    const key = `articles/${index}`
    plan.document({
      key,
      collection: 'articles',
      locale: isLanguage(article.language) ? article.language : plan.locale,
      data: articleData(plan, key, article, text),
      remarks: [
        article.notes,
        article.vulnerableNote,
        article.footnoteNote,
        article.qaNote,
        article.captionNote,
      ],
    })
  })
}

const articleData = (plan: Plan, key: string, article: Article, text: SeedText) => {
  const pictures = picturesOf(plan, key, article)
  const depicts = article.namesVulnerablePerson || article.describesVulnerablePerson
  return {
    title: titleOf(article),
    kicker: kickerOf(article),
    kind: kindOf(article.kind),
    leadImage: pictures[0],
    body: richText(bodyOf(plan, key, article, { text, pictures })),
    authors: article.authors.flatMap((one) => contactNamed(plan, one) ?? []),
    projects: article.project.map((name) => projectNamed(plan, name)),
    contacts: article.contacts.flatMap((one) => contactNamed(plan, one) ?? []),
    topics: article.hashtags.map((tag) => topicNamed(plan, tag)),
    protection: {
      depictsPeople: depicts ? 'yes' : 'no',
      consents: depicts ? consentsFor(plan, key, article) : [],
    },
  }
}

export const titleOf = ({ title, paragraphs }: Article): string =>
  title ??
  (wordsOf(paragraphs[0] ?? '')
    .split(/\s+/)
    .slice(0, 8)
    .join(' ') ||
    'Untitled')

const kindOf = (kind: string | undefined): string => {
  const slug = toSlug(kind ?? '')
  return kinds.includes(slug) ? slug : (nearest[slug] ?? 'news')
}

/** What the file calls the article, where the model has another word for it, and whom it calls upon. */
export const kickerOf = ({ kind, callFor }: Article): string | undefined =>
  [kind && !kinds.includes(toSlug(kind)) ? kind : undefined, callFor].filter(Boolean).join(' · ') || undefined

const bodyOf = (
  plan: Plan,
  key: string,
  article: Article,
  { text, pictures }: { text: SeedText; pictures: Ref[] },
): Node[] => {
  const boxed = article.boxes.flatMap((box) => [box.title ?? '', ...boxWords(box, article, text)])
  const said = [...boxed, ...article.captions.map((one) => one.text ?? '')]
  const { paragraphs, left } = placeLinks(article, said)
  const interview = readInterview({ ...article, paragraphs })
  const main = [
    ...textNodes(interview ? interview.intro : paragraphs),
    ...(interview ? [interviewBlock(plan, interview)] : []),
    ...plainParagraphs([...left, ...unsaid(article, [...paragraphs, ...said]), ...article.acknowledgements]),
  ]
  const nodes = [
    ...withFootnotes(
      plan,
      main.length > 0 ? main : [paragraph(inline(escaped(titleOf(article))))],
      footnoteTexts(article, text),
    ),
    ...boxBlocks(article, text),
    ...panelNodes(plan, article),
    ...pictures.map((image) => block('image', { image })),
  ]
  const figures = figureRefs(key, article.figures)
  return figures.length > 0 ? [...nodes, block('figures', { figures, display: 'cards' })] : nodes
}

/** Hashtags and codes that the paragraphs do not have. */
const unsaid = ({ hashtags, discountCode }: Article, texts: readonly string[]): string[] =>
  [...hashtags, ...(discountCode ? [discountCode] : [])]
    .filter((one) => !texts.some((text) => sameWords(wordsOf(text)).includes(sameWords(one))))
    .map(escaped)

const panelNodes = (plan: Plan, { panel }: Article): Node[] => {
  const seated = panel.flatMap((person) => {
    const contact = person.name ? contactNamed(plan, person) : undefined
    return contact ? [{ contact, note: roleWords(person.role) }] : []
  })
  const others = panel.filter((person) => !person.name || !contactNamed(plan, person))
  return [
    ...(seated.length > 0 ? [block('people', { people: seated })] : []),
    ...others.map((person) =>
      paragraph(inline(escaped([person.name, roleWords(person.role)].filter(Boolean).join(', ')))),
    ),
  ]
}

/** A role in one line, in all the languages it is given in. */
export const roleWords = (role: unknown): string | undefined => {
  if (typeof role === 'string') return role.trim() || undefined
  if (typeof role !== 'object' || role === null) return undefined
  return (
    Object.values(role)
      .flatMap((one) => roleWords(one) ?? [])
      .join(' / ') || undefined
  )
}

/** A picture for each caption and credit: the files have the words, the pictures themselves are lost. */
const picturesOf = (plan: Plan, key: string, article: Article): Ref[] => {
  const { captions, photoCredits } = article
  const count = Math.max(captions.length, photoCredits.length)
  return Array.from({ length: count }, (_, index) => {
    const caption = captions[index]?.text
    const credit = captions[index]?.credit ?? photoCredits[index]
    return plan.entry(`media/${key}/${index}`, 'media', {
      alt: caption ?? `Picture of “${titleOf(article)}”`,
      caption,
      credit,
    })
  })
}

const topicNamed = (plan: Plan, tag: string): Ref => {
  const name = tag.replace(/^#/, '')
  const known = plan.topics.find(name)
  if (known) return known
  const slug = toSlug(`${name}-${plan.name}`)
  const ref = plan.entry(`topics/${name}`, 'topics', { name, slug })
  plan.topics.learn(ref, name)
  return ref
}

/** The consents of those it names; of somebody without a name, one for the article. */
const consentsFor = (plan: Plan, key: string, article: Article): Ref[] => {
  const words = [article.title, article.vulnerableNote, ...article.paragraphs].join(' ')
  const named = plan.entries
    .filter(({ collection, data }) => collection === 'consents' && words.includes(String(data.subject)))
    .map((entry) => ({ $ref: entry.key }))
  if (named.length > 0) return named
  return [
    addConsent(plan, `consents/${key}`, `Person in “${titleOf(article)}”`, article.vulnerableNote ?? ''),
  ]
}
