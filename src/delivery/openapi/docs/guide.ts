// The guide at `/v1/docs`: what someone who builds a site or a mailer needs to know beyond the list of addresses.

import { tableOf } from '@/delivery/openapi/docs/table'
import { operatorsOf, sortableNames } from '@/delivery/query/facets'
import { type Fragment, html, joinNotEmpty } from '@/platform/html/html'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { everyFacet } from '@/publishing/publications/facets'

interface Section {
  /** Its anchor. */
  id: string
  title: string
  body: Fragment
}

const code = (text: Fragment): Fragment => html`<pre tabindex="0"><code>${text}</code></pre>`

const names = (list: readonly string[]): Fragment =>
  joinNotEmpty(
    list.map((name) => html`<code>${name}</code>`),
    ', ',
  )

export const guide = (): Section[] => [
  {
    id: 'start',
    title: 'Start',
    body: html`<p>Everything that is published can be read here without signing in: lists of documents and single documents,
whole issues, feeds, calendars, files. Nothing can be changed, and drafts are not available.</p>
${code(html`curl "$SITE/v1/articles?limit=5"
curl "$SITE/v1/articles/a-slug"
curl "$SITE/v1/issues/a-slug"`)}
<p>A list is an envelope: <code>docs</code>, <code>totalDocs</code>, <code>page</code>, <code>totalPages</code>,
<code>hasNextPage</code>. A document is addressed by its slug or its id. Documents it refers to are included as summaries,
enough for a card with a link; <code>path</code> is the path of its page on a website. Anything that is not public is left
out, even from documents that refer to it.</p>
<p>Lists, counts, searches and GraphQL reject unknown parameters. Single documents, feeds, calendars, files and
sitemaps ignore them: mailers and social networks add their own to links.</p>
<p>The machine-readable version is <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.1).</p>`,
  },
  {
    id: 'languages',
    title: 'Languages',
    body: html`<p>The languages are ${names(languages)}; <code>${defaultLanguage}</code> is the default. <code>locale=fr</code>
requests French. A document that is not offered in French is returned in the default language, or else in its first one:
<code>contentLanguage</code> and the header <code>Content-Language</code> say which. Languages are never mixed within
a document. <code>languages</code> lists the languages it is offered in, and
<code>where[languages][contains]=fr</code> finds those offered in French.</p>`,
  },
  {
    id: 'rich-text',
    title: 'Rich text',
    body: html`<p>Rich text (headings, links, blocks) is returned as HTML without styles or scripts;
<code>richText=markdown</code>, <code>text</code> and <code>lexical</code> select other formats. With <code>lexical</code>, a text
is the state of a Lexical editor in which references to documents are replaced by their public summaries: render its blocks
(images, interviews, figures, maps …) in the style of your site. Footnotes are numbered consecutively within a document.</p>`,
  },
  {
    id: 'where',
    title: 'Filter: where',
    body: html`<p><code>where[facet][operator]=value</code>, as in Payload. Several conditions must all hold;
<code>where[or][0]…</code> and <code>where[and][0]…</code> group them. Topics, projects, people and podcasts
can be named by slug or id.</p>
${code(html`curl -g "$SITE/v1/articles?where[kind][equals]=story&where[topics][in]=housing,schools"
curl -g "$SITE/v1/events?where[date][greater_than_equal]=2026-05-01&sort=date"`)}
${tableOf(
  'The facets, the same for every collection',
  ['Facet', 'Operators'],
  Object.entries(everyFacet()).map(([name, facet]) => [
    html`<code>${name}</code>${facet.only ? ` (only for ${facet.only.join(', ')})` : ''}`,
    names(operatorsOf(facet)),
  ]),
)}`,
  },
  {
    id: 'lists',
    title: 'Order and pages',
    body: html`<p><code>sort</code> takes ${names(sortableNames)}; prefix with <code>-</code> for descending order: <code>sort=-publishedAt,slug</code>.
By default, the newest come first. <code>limit</code> is at most 100. <code>pagination=false</code> skips counting, which is
faster if you do not show the total; <code>/count</code> returns only the total.</p>
<p><code>select[title]=true</code> includes only the fields named, <code>select[body]=false</code> leaves fields out.</p>`,
  },
  {
    id: 'past',
    title: 'The past: at',
    body: html`<p><code>at=2026-03-01T12:00:00Z</code> returns what was public at that moment, for documents that are still public.
What was withdrawn since then stays withdrawn. An issue as it was published is an edition:
<code>/v1/issues/{slug}/editions</code>.</p>`,
  },
  {
    id: 'caching',
    title: 'Caching',
    body: html`<p>Responses carry a strong <code>ETag</code>: send it as <code>If-None-Match</code> to get a 304 while nothing has changed.
Shared caches may keep a response for 30 seconds and serve it for another 30 while they revalidate. A cache that can be purged
may keep it far longer: <code>Surrogate-Key</code> names what a response depends on, documents (<code>articles:&lt;id&gt;</code>) and
lists (<code>list:articles</code>). Files are addressed by their bytes: browsers may keep one for a year, shared caches ask again
after five minutes, so that a take-down reaches them (<code>media:&lt;id&gt;</code> purges it at once). When a webhook announces a document, purge its key and that of its list.</p>`,
  },
  {
    id: 'keys',
    title: 'API keys',
    body: html`<p>Administrators can create an API key for a site or mailer in the panel; it has its own rate limit. It is
sent as <code>Authorization: Bearer …</code> or, as Payload's SDK does, <code>Authorization: clients API-Key …</code>. It opens
nothing outside <code>/v1</code>. Too many requests are answered with 429 and <code>Retry-After</code>; <code>RateLimit</code> says
what remains.</p>`,
  },
  {
    id: 'previews',
    title: 'Previews',
    body: html`<p><code>preview=</code> with the token of a preview link, created by staff, returns the newest text of a document or of
a whole issue in the same shape. A site's draft mode sends <code>preview=true</code> with the key of a client that may read
previews. Such responses are never cached.</p>`,
  },
  {
    id: 'feeds',
    title: 'Feeds, calendars, mails',
    body: html`<p><code>/v1/feeds/articles.rss</code>, <code>.atom</code> and <code>.json</code>, a feed for each podcast, and events as a
calendar can be filtered by <code>locale</code>, <code>project</code>, <code>topic</code> and <code>kind</code>. An issue is also an e-mail:
<code>newsletter.html</code>, <code>.txt</code>, and <code>.json</code> as a package for mailers;
<code>mailer=listmonk</code> writes its placeholders in the syntax of that mailer.</p>`,
  },
  {
    id: 'webhooks',
    title: 'Webhooks',
    body: html`<p>Other software is notified of changes by <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>:
<code>article.published</code>, <code>issue.unpublished</code>, <code>event.takenDown</code> and so on. A message names the
document and its address; fetch the text from here. Check the signature with the library <code>standardwebhooks</code>, respond
with a 2xx at once, and process each <code>webhook-id</code> only once. On <code>takenDown</code> remove all traces of the
document. All messages are described under <code>webhooks</code> in the OpenAPI description.</p>`,
  },
  {
    id: 'sdk',
    title: 'From TypeScript',
    body: html`<p><code>@payloadcms/sdk</code> works with this API, and <code>src/public-types.ts</code> of this project types it: copy that
file, which has no dependencies.</p>
${code(html`import { PayloadSDK } from '@payloadcms/sdk'
import type { PublicConfig } from './public-types'

const cms = new PayloadSDK&lt;PublicConfig&gt;({ baseURL: 'https://cms.example.org/v1' })
const { docs } = await cms.find({ collection: 'articles', where: { kind: { equals: 'story' } }, limit: 5 })`)}`,
  },
]
