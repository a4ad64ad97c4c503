// The pages of the site, from what the CMS answers.
import { type Document, type Locale, locales, type Section } from './cms'
import { type Html, html, trusted } from './html'

export interface Page {
  title: string
  /** Of the words; the site may be asked for another language than a document has. */
  locale: Locale
  content: Html
}

export const frontPage = (issues: Document[], locale: Locale): Page => ({
  title: 'Our newsletters',
  locale,
  content: html`<ul>${issues.map((issue) => html`<li>${linkTo(issue)}</li>`)}</ul>`,
})

export const documentPage = (document: Document): Page => ({
  title: titleOf(document),
  locale: document.contentLanguage,
  content: html`${paragraph(document.summary)}${trusted(document.editorial)}${trusted(document.body)}
    ${document.sections?.map(sectionHtml)}`,
})

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

const sectionHtml = ({ heading, intro, items }: Section): Html =>
  html`<section>${heading && html`<h2>${heading}</h2>`}${paragraph(intro)}${items.map(itemHtml)}</section>`

const itemHtml = ({ display, teaser, item }: Section['items'][number]): Html =>
  display === 'title'
    ? html`<p>${linkTo(item)}</p>`
    : html`<article><h3>${linkTo(item)}</h3>${paragraph(teaser)}${display === 'full' && trusted(item.body)}</article>`

const linkTo = (document: Document): Html =>
  html`<a href="${document.path}?locale=${document.contentLanguage}">${titleOf(document)}</a>`

const titleOf = ({ title, label, name }: Document): string => title ?? label ?? name ?? ''

const paragraph = (text: string | null | undefined) => text && html`<p>${text}</p>`
