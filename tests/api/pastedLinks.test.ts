// A draft with any link is saved; what cannot be a link is found before review, by its words; the rest reaches the public.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { node } from '../helpers/presenting'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const linked = (url: string, words = 'these words') =>
  node.root(node.paragraph(node.text('Before '), node.link(url, node.text(words)), node.text(' after.')))

const at = 'body.en.root.children.0.children.1.fields'
const path = `${at}.url`

const saved = async (url: string, words?: string) => {
  const document = await build(room.as('editor'), 'articles', { body: linked(url, words) })
  const { body } = await room.as('editor').get(`/api/articles/${document.id}?draft=true&depth=0`)
  return { ...document, url: body.body.root.children[0].children[1].fields.url }
}

interface Found {
  path: string
  code: string
  message: string
}

describe('a link that was meant well is stored as it was meant', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org/a', 'https://example.org/a'],
    [' https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a\u200B', 'https://example.org/a'],
    ['\u00A0www.example.org/a b', 'https://www.example.org/a%20b'],
    ['tel:+32 2 123 45 67', 'tel:+3221234567'],
    ['mailto:a@b.org?subject=Hi you', 'mailto:a@b.org?subject=Hi%20you'],
    ['a@b.org', 'mailto:a@b.org'],
  ])('%j', async (written, url) => {
    const document = await saved(written)
    expect(document.url).toBe(url)
    await makeLive(room, document)
    const { body } = await room.anonymous.get(`/v1/articles/${document.id}`)
    expect(body.body).toBe(`<p>Before <a href="${url}">these words</a> after.</p>`)
    const page = await fetch(`${room.url}/articles/${body.slug}`)
    expect(await page.text()).toContain(`href="${url}"`)
  })
})

describe('a link that leads nowhere is kept in the draft, and found before review', () => {
  it.each([
    '#_ftn1',
    '/contact',
    '../a',
    'file:///C:/letter.docx',
    'webcal://example.org/a.ics',
    'https://exa mple.org',
    'mailto:nobody',
    'tel:*#06#',
    'words',
  ])('%s', async (url) => {
    const document = await saved(url, 'their [1] words')
    expect(document.url).toBe(url)
    const state = await room.as('editor').get(`/api/articles/${document.id}/workflow`)
    const answer = await room.as('editor').act('submit', document)
    expect(answer.status).toBe(400)
    for (const issues of [state.body.issues, answer.body.issues] as Found[][])
      expect(issues).toEqual([
        expect.objectContaining({
          path,
          code: 'linkBroken',
          severity: 'error',
          message: expect.stringContaining(
            `Link “their [1] words”: “${url}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address`,
          ),
        }),
      ])
  })

  it('in French for who reads French', async () => {
    const document = await saved('#_ftn1', '[1]')
    const answer = await fetch(`${room.url}/api/articles/${document.id}/workflow`, {
      headers: { authorization: `JWT ${room.as('editor').token}`, 'accept-language': 'fr' },
    })
    const { issues } = (await answer.json()) as { issues: Found[] }
    expect(issues[0]?.message).toMatch(/^Lien « \[1\] » : « #_ftn1 » ne peut être un lien\./)
  })

  it('without an address at all', async () => {
    const document = await saved('')
    const { body } = await room.as('editor').act('submit', document)
    expect(body.issues).toEqual([
      expect.objectContaining({
        path: at,
        code: 'linkEmpty',
        message: expect.stringContaining('Link “these words” leads nowhere.'),
      }),
    ])
  })

  it('inside of a block, in another language', async () => {
    const document = await build(room.as('editor'), 'articles')
    const body = node.root(node.block('callout', { kind: 'info', title: 'T', body: linked('/contact') }))
    const answer = await room.as('editor').patch(`/api/articles/${document.id}?locale=fr`, { body })
    expect(answer.status).toBe(200)
    const { body: state } = await room.as('editor').get(`/api/articles/${document.id}/workflow`)
    expect(state.issues.map((one: Found) => [one.path, one.code])).toEqual([
      ['body.fr.root.children.0.fields.body.root.children.0.children.1.fields.url', 'linkBroken'],
    ])
  })
})

describe('an address', () => {
  it.each([
    ['projects', 'website', 'www.example.org/a', 'https://www.example.org/a'],
    ['projects', 'website', ' https://example.org\u200B', 'https://example.org'],
    ['podcast-episodes', 'video', 'vimeo.com/1', 'https://vimeo.com/1'],
  ])('of a field of %s is repaired too: %s', async (type, field, written, url) => {
    const { doc } = await build(room.as('editor'), type, { [field]: written })
    expect(doc[field]).toBe(url)
  })

  it('of a button or a player is repaired too', async () => {
    const body = node.root(
      node.block('button', { label: 'Register', url: 'www.example.org' }),
      node.block('embed', { url: 'youtu.be/x' }),
    )
    const { doc } = await build(room.as('editor'), 'articles', { body })
    const { root } = doc.body as { root: { children: { fields: { url: string } }[] } }
    expect(root.children.map(({ fields }) => fields.url)).toEqual([
      'https://www.example.org',
      'https://youtu.be/x',
    ])
  })

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', ' data:text/html,x', 'vbscript:x'])(
    'that runs a program is refused by the words of its link: %j',
    async (url) => {
      const { status, body } = await room
        .as('editor')
        .post('/api/articles', { title: 'x', body: linked(url) })
      expect(status).toBe(400)
      expect(body.errors[0].data.errors).toEqual([
        expect.objectContaining({
          path: 'body',
          message: expect.stringMatching(/^Link “these words”: “.*” cannot be a link\. Use an address/s),
        }),
      ])
    },
  )
})
