// `/v1/docs`: a guide, every address and every problem as plain HTML without any script. `/v1/docs/try` is Swagger UI, for
// who wants to try addresses; its files come from this server.

import { problemCodes, statusOf, titleOf } from '@/delivery/http/problems'
import type { Route } from '@/delivery/http/routes/route'
import { guide } from '@/delivery/openapi/docs/guide'
import { style } from '@/delivery/openapi/docs/style'
import { tableOf } from '@/delivery/openapi/docs/table'
import { problemTexts } from '@/delivery/openapi/problems'
import { type Fragment, html, joinNotEmpty, renderHtml, trustedHtml } from '@/platform/html/html'

interface Part {
  id: string
  title: string
  body: Fragment
}

export const docsPage = (routes: readonly Route[]): string => {
  const parts: Part[] = [
    ...guide(),
    { id: 'addresses', title: 'All addresses', body: addresses(routes) },
    { id: 'problems', title: 'Problems', body: problems() },
  ]
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)
  return pageOf(
    html`<style>${trustedHtml(style)}</style>`,
    html`<header><h1>Reading from <code>/v1</code></h1></header>
<nav aria-label="Contents"><ul>${links}<li><a href="/v1/docs/try">Try it</a></li></ul></nav>
<main>
${joinNotEmpty(parts.map(sectionOf), '\n')}
</main>`,
  )
}

const pageOf = (head: Fragment, body: Fragment): string =>
  renderHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reading from /v1</title>
<link rel="service-desc" type="application/json" href="/v1/openapi.json">
${head}
</head>
<body>
${body}
</body>
</html>
`)

const sectionOf = ({ id, title, body }: Part): Fragment =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}
</section>`

const addresses = (routes: readonly Route[]): Fragment =>
  tableOf(
    'Each takes GET and HEAD',
    ['Address', 'What', 'Parameters'],
    routes.map(({ path, summary, query }) => [
      html`<code>${path}</code>`,
      summary,
      joinNotEmpty(
        query.map((name) => html`<code>${name}</code>`),
        ' ',
      ),
    ]),
  )

const problems =
  (): Fragment => html`<p>Errors are problem details (RFC 9457): <code>type</code> leads to one of these,
<code>detail</code> says what to do, <code>known</code> what would have worked.</p>
${joinNotEmpty(
  problemCodes.map(
    (code) => html`<article id="${code}" aria-labelledby="${code}-title">
<h3 id="${code}-title"><code>${statusOf(code)} ${code}</code> ${titleOf(code)}</h3>
<p>${problemTexts[code].meaning}</p>
</article>`,
  ),
  '\n',
)}`

export const tryPage = (): string =>
  pageOf(
    html`<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
<script src="/v1/docs/swagger-ui-bundle.js" defer></script>
<script src="/v1/docs/start.js" defer></script>`,
    html`<noscript><p>Trying addresses needs a script. <a href="/v1/docs">The guide</a> does not.</p></noscript>
<div id="swagger-ui"></div>`,
  )

/** Scripts of this server alone; Swagger UI sets styles on elements. */
export const tryPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export const startScript = `SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#swagger-ui',
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
`
