// The page of a review link: plain HTML that needs no script, to be read on any device and by any reader.
import { createHash } from 'node:crypto'
import { type GuestProblem, guestMessages } from '@/delivery/guests/guestMessages'
import type { GuestText } from '@/delivery/guests/guestView'
import { type Labels, showDocument, shownTitle } from '@/delivery/guests/showDocument'
import { attributes, type Fragment, html, renderHtml, trustedHtml } from '@/platform/html/html'
import { type Language, languageNames } from '@/platform/i18n/languages'

/** What a guest typed; kept when something is missing. */
export interface Typed {
  decision?: string | undefined
  name?: string | undefined
  reason?: string | undefined
}

export interface ReviewPage {
  language: Language
  /** Where the decision is sent. */
  action: string
  /** Who asks, and whom. */
  maker: string
  guest: string
  expiresAt: string
  labels: Labels
  texts: readonly GuestText[]
  typed?: Typed
  /** What is missing in it. */
  missing?: readonly string[]
}

export const reviewPage = (page: ReviewPage): string => {
  const messages = guestMessages(page.language)
  const [first] = page.texts
  const title = first ? shownTitle(first.document) : messages.title
  const until = new Intl.DateTimeFormat(page.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return shell({ language: page.language, title: `${messages.title}: ${title}` }, [
    html`<p>${messages.asks(page.maker, page.guest)}</p>`,
    html`<p class="small">${messages.until(`${until.format(new Date(page.expiresAt))} UTC`)} ${messages.once}</p>`,
    ...page.texts.map((text) => textHtml(text, page)),
    formHtml(page),
  ])
}

const textHtml = ({ language, document }: GuestText, page: ReviewPage): Fragment => {
  const name =
    page.texts.length > 1 && html`<p class="small">${languageNames[language][page.language] ?? language}</p>`
  return html`<article${attributes({ lang: language })}>${name}<h2>${shownTitle(document)}</h2>${showDocument(document, page.labels)}</article>`
}

const formHtml = ({ language, action, typed = {}, missing = [], guest }: ReviewPage): Fragment => {
  const messages = guestMessages(language)
  const problems = missing.map((sentence) => html`<li>${sentence}</li>`)
  const choice = (value: 'approve' | 'requestChanges') =>
    html`<label><input${attributes({ type: 'radio', name: 'decision', value, required: true, checked: typed.decision === value })}> ${messages[value]}</label>`
  return html`<form${attributes({ method: 'post', action })}>
<h2>${messages.decide}</h2>
${problems.length > 0 && html`<div role="alert"><p>${messages.wrong}</p><ul>${problems}</ul></div>`}
<fieldset><legend>${messages.decide}</legend>${choice('approve')}${choice('requestChanges')}</fieldset>
<p><label for="name">${messages.name}</label><input${attributes({ id: 'name', name: 'name', value: typed.name ?? guest, maxlength: 200, autocomplete: 'name', required: true })}></p>
<p><label for="reason">${messages.reason}</label><span class="small" id="hint">${messages.reasonHint}</span>
<textarea${attributes({ id: 'reason', name: 'reason', rows: 6, maxlength: 10_000, 'aria-describedby': 'hint' })}>${typed.reason ?? ''}</textarea></p>
<p><button type="submit">${messages.send}</button></p>
</form>`
}

export const thanksPage = (language: Language, decision: 'approve' | 'requestChanges'): string => {
  const messages = guestMessages(language)
  return shell({ language, title: messages.doneTitle }, [
    html`<p role="status">${messages.done[decision]}</p>`,
  ])
}

export const guestProblemPage = (language: Language, problem: GuestProblem): string => {
  const messages = guestMessages(language)
  return shell({ language, title: messages.problemTitle }, [
    html`<p role="alert">${messages.problems[problem]}</p>`,
  ])
}

const style = `
:root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif }
body { margin: 0 auto; max-width: 44rem; padding: 1rem }
h1 { line-height: 1.25 }
img { max-width: 100%; height: auto }
figure, fieldset, article { margin: 1.5rem 0 }
article { border-top: 2px solid; padding-top: .5rem }
.field > h3, .field > h4, .field > h5, .field > h6 { font-size: .85rem; margin: 1rem 0 0; opacity: .75 }
.small { display: block; font-size: .85rem }
form { border-top: 2px solid; margin-top: 2rem }
label { display: block; font-weight: 600; margin: .4rem 0 }
input[type=text], input:not([type]), textarea { box-sizing: border-box; font: inherit; padding: .5rem; width: 100% }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem }
[role=alert] { border-left: .3rem solid #b00020; padding-left: 1rem }
table { border-collapse: collapse } td, th { border: 1px solid; padding: .3rem .5rem }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing runs, nothing is loaded from elsewhere, nothing is sent elsewhere. */
export const pagePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const shell = (
  { language, title }: { language: Language; title: string },
  parts: readonly Fragment[],
): string =>
  renderHtml(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${trustedHtml(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${parts.map((part) => [part, '\n'])}</main>
</body>
</html>
`)
