// The pages of the site, from what the CMS answers.
import { type Document, type Issue, type IssueDocument, type IssueSection, type Locale, locales } from './cms'
import { type Html, html, trusted } from './html'

export interface Page {
  title: string
  /** Of the words; the site may be asked for another language than a document has. */
  locale: string
  content: Html
}

export const frontPage = (issues: Issue[], locale: Locale): Page => ({
  title: 'Our newsletters',
  locale,
  content: html`<ul>${issues.map((issue) => html`<li>${linkTo(issue)}</li>`)}</ul>`,
})

export const documentPage = (document: Document): Page => ({
  title: document.title,
  locale: document.contentLanguage,
  content: html`${paragraph(summaryOf(document))}${textOf(document)}${document.type === 'issues' && document.sections.map(sectionHtml)}`,
})

const summaryOf = (document: Document): string | null => {
  if (document.type === 'resources') return document.blurb
  return 'summary' in document ? document.summary : null
}

/** HTML, made safe by the CMS: it answers editor states only to who asks for them. */
const textOf = (document: Document | IssueDocument): Html | null => {
  const text =
    document.type === 'issues' && 'editorial' in document
      ? document.editorial
      : 'body' in document && document.body
  return typeof text === 'string' ? trusted(text) : null
}

export const wordsPage = (title: string, words: string): Page => ({
  title,
  locale: 'en',
  content: html`<p>${words}</p><p><a href="/">Start again</a></p>`,
})

export const layout = ({ title, locale, content }: Page): string =>
  html`<!doctype html>
<html lang="${locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 serif } img { max-width: 100%; height: auto }</style>
</head>
<body>
  <nav>${locales.map((one) => html`<a href="?locale=${one}" hreflang="${one}">${one}</a> `)}</nav>
  <main><h1>${title}</h1>${content}</main>
</body>
</html>`.text

const sectionHtml = ({ heading, intro, items }: IssueSection): Html =>
  html`<section>${heading && html`<h2>${heading}</h2>`}${paragraph(intro)}${items.map(itemHtml)}</section>`

const itemHtml = ({ display, teaser, item }: IssueSection['items'][number]): Html =>
  display === 'title'
    ? html`<p>${linkTo(item)}</p>`
    : html`<article><h3>${linkTo(item)}</h3>${paragraph(teaser)}${display === 'full' && textOf(item)}</article>`

const linkTo = (document: Document | IssueDocument): Html =>
  html`<a href="${document.path}?locale=${document.contentLanguage}">${titleOf(document)}</a>`

/** Figures have labels, people names. */
const titleOf = (document: Document | IssueDocument): string =>
  'title' in document ? document.title : 'label' in document ? document.label : document.name

const paragraph = (text: string | null | undefined) => text && html`<p>${text}</p>`
