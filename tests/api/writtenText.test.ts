// Rich text as the public gets it: which way it runs, and addresses that programs find in Markdown.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { node } from '../helpers/presenting'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const publish = (...children: Record<string, unknown>[]) =>
  buildLive(room, 'articles', { body: node.root(...children) })

const arabic = 'مرحبا بالعالم'
const hebrew = 'שלום'

it('text from right to left says so in JSON, on its page and in feeds', async () => {
  const { id, slug } = await publish(
    { ...node.paragraph(node.text('123')), direction: 'rtl' },
    node.paragraph(node.text(arabic)),
    node.heading('h2', node.text(hebrew)),
    node.quote(node.text(hebrew)),
    node.list('bullet', [node.text(hebrew)], [node.text('Latin')]),
    node.table([hebrew]),
    node.paragraph(node.text(`Latin, then ${hebrew}`)),
    node.paragraph(node.text('2026')),
  )
  const { body } = await room.anonymous.get(`/v1/articles/${id}`)
  expect(body.body).toBe(
    [
      '<p dir="rtl">123</p>',
      `<p dir="rtl">${arabic}</p>`,
      `<h2 dir="rtl">${hebrew}</h2>`,
      `<blockquote dir="rtl">${hebrew}</blockquote>`,
      `<ul dir="rtl"><li>${hebrew}</li><li dir="ltr">Latin</li></ul>`,
      `<table dir="rtl"><tbody><tr><th scope="col"><p>${hebrew}</p></th></tr></tbody></table>`,
      `<p>Latin, then ${hebrew}</p>`,
      '<p>2026</p>',
    ].join(''),
  )
  const page = await (await fetch(`${room.url}/articles/${slug}`)).text()
  expect(page).toContain(`<p dir="rtl">${arabic}</p>`)
  const feed = await (await fetch(`${room.url}/v1/feeds/articles.json`)).text()
  expect(feed).toContain(`<p dir=\\"rtl\\">${arabic}</p>`)
})

it.each([
  ['See https://example.org/a_b_c.', 'See https://example.org/a_b_c.'],
  ['www.example.org/some_page and some_words', 'www.example.org/some_page and some\\_words'],
  ['Write to first_last@example.org', 'Write to first_last@example.org'],
  ['https://en.example.org/wiki/Foo_(bar)', 'https://en.example.org/wiki/Foo_(bar)'],
  ['https://example.org/?a_b=1&c_d=2', 'https://example.org/?a_b=1&c_d=2'],
  ['https://example.org/~user', '<https://example.org/~user>'],
  ['https://example.org/*', 'https://example.org/\\*'],
  ['*no* _emphasis_', '\\*no\\* \\_emphasis\\_'],
])('“%s” in Markdown is “%s”', async (text, markdown) => {
  const { id } = await publish(node.paragraph(node.text(text)))
  const { body } = await room.anonymous.get(`/v1/articles/${id}`, { richText: 'markdown' })
  expect(body.body).toBe(markdown)
})

it('a number to call is dialled in mails, and said once', async () => {
  const article = await publish(
    node.paragraph(
      node.link('tel:+3221234567', node.text('+32 2 123 45 67')),
      node.text(' or '),
      node.link('tel:+3221234567', node.text('call us')),
    ),
  )
  const issue = await buildLive(room, 'issues', {
    sections: [
      { heading: 'News', items: [{ item: { relationTo: 'articles', value: article.id }, display: 'full' }] },
    ],
  })
  const mail = (form: string) => fetch(`${room.url}/v1/issues/${issue.slug}/newsletter.${form}`)
  expect(await (await mail('txt')).text()).toContain('+32 2 123 45 67 or call us <+3221234567>')
  const html = await (await mail('html')).text()
  expect(html.match(/href="tel:\+3221234567"/g)).toHaveLength(2)
})
