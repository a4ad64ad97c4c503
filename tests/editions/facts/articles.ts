// Every article: title, paragraphs in order, links, and what stands around the text.
import type { Article } from '../edition'
import { differs, lacks, oneLine } from '../tally'
import { checkAround } from './articleParts'
import { type Evidence, listOf, missing } from './evidence'
import { checkInterview } from './interviews'
import { markedLink, plainAnswer, plainParagraph } from './plain'

export const checkArticles = (evidence: Evidence): void => {
  evidence.file.edition.articles.forEach((article, index) => {
    const found = evidence.find(`articles/${index}`)
    const name = article.title ?? `number ${index}`
    const { tally } = evidence
    if (!found) {
      tally.note('articles', name, missing)
      return
    }
    const text = plainAnswer(found.text.body)
    tally.note('articles', name, [
      article.title !== undefined && differs('title', found.text.title, oneLine(article.title)),
      ...checkWords(article, { ...found, text: { ...found.text, plain: text } }),
      ...article.project.map((project) => checkProject(evidence, project, found.text.projects)),
      ...article.contacts.map((one) =>
        lacks('contacts', JSON.stringify(found.text.contacts), one.email ?? one.name),
      ),
      ...article.authors.map((one) => lacks('authors', JSON.stringify(found.text.authors), one.name)),
    ])
    checkParagraphs(evidence, article, name, text)
    checkLinks(evidence, article, name, { text, html: String(found.html.body ?? '') })
    checkInterview(evidence, article, name, found.lexical.body)
    checkAround(evidence, article, name, { index, text, lexical: found.lexical })
  })
}

const checkWords = (article: Article, { text }: { text: Record<string, unknown> }) => {
  const body = String(text.plain)
  const kicker = String(text.kicker ?? '')
  return [
    article.kind !== undefined && article.kind !== text.kind && lacks('kicker', kicker, article.kind),
    lacks('kicker', kicker, article.callFor),
    lacks('text', body, article.discountCode),
    ...article.hashtags.map((tag) => lacks('text', body, tag)),
    ...article.hashtags.map((tag) => lacks('topics', JSON.stringify(text.topics), tag.replace('#', ''))),
    ...article.acknowledgements.map((line) => lacks('text', body, plainParagraph(line))),
  ]
}

const checkProject = ({ file }: Evidence, project: string, received: unknown): string | false => {
  const names = listOf(received).flatMap(({ title, acronym }) => [title, acronym])
  const known = file.edition.projects.find((one) =>
    [one.name, one.acronym, ...one.variants].includes(project),
  )
  return names.includes(known?.name ?? project) || names.includes(project)
    ? false
    : `project is not “${project}”`
}

const checkParagraphs = ({ tally }: Evidence, article: Article, name: string, text: string): void => {
  const signs = typeof article.speakers === 'object' && article.speakers ? Object.keys(article.speakers) : []
  let from = 0
  article.paragraphs.forEach((paragraph, index) => {
    const words = plainParagraph(paragraph, signs)
    const at = text.indexOf(words, from)
    tally.note('paragraphs', `${name}, paragraph ${index + 1}`, [
      at < 0 && `not there, or not in its place: “${words.slice(0, 120)}”`,
    ])
    if (at >= 0) from = at + words.length
  })
}

const checkLinks = (
  { tally }: Evidence,
  article: Article,
  name: string,
  { text, html }: { text: string; html: string },
): void => {
  const written = article.paragraphs.flatMap((one) => [...one.matchAll(markedLink)])
  const links = [
    ...article.links.map(({ text: words, href }) => [words, href]),
    ...written.map(([, words, href]) => [words, href]),
  ]
  for (const [words, href] of links) {
    const parts = plainParagraph(words ?? '').split(/\s*(?:\.{3}|…)\s*/)
    const leads = href !== undefined && /^(https?:\/\/\S+\.|mailto:)/.test(href)
    tally.note('links', `${name}, “${words}”`, [
      ...parts.map((part) => lacks('text', text, part)),
      leads && !html.includes(`href="${href.replace(/&/g, '&amp;')}"`) && `leads no longer to ${href}`,
    ])
  }
}
