// Where links of a mail lead, and which are tagged for statistics.
import { expect, it } from '@jest/globals'
import { mailLinks } from '@/delivery/newsletter/links'
import { buildMailInput } from '../helpers/buildMail'

const utm = { source: 'news letter', medium: 'email', campaign: null }
const tags = 'utm_source=news%20letter&utm_medium=email&utm_campaign=i1-slug'

const to = (url: string | null, more: Parameters<typeof buildMailInput>[0] = {}) =>
  mailLinks(buildMailInput({ brand: { utm }, ...more })).to(url)

it.each([
  ['/articles/a', `https://www.example.org/articles/a?${tags}`],
  ['https://other.example', `https://other.example/?${tags}`],
  ['https://other.example/a#part', `https://other.example/a?${tags}#part`],
  ['https://other.example/a?b=c', `https://other.example/a?b=c&${tags}`],
  ['https://other.example/a?', `https://other.example/a?${tags}`],
  ['https://www.example.org/shop?token=abc', `https://www.example.org/shop?token=abc&${tags}`],
  ['/v1/media/m1/guide.pdf', 'https://api.example.org/v1/media/m1/guide.pdf'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['https://other.example/a?utm_source=theirs', 'https://other.example/a?utm_source=theirs'],
  ['https://files.example/a?X-Amz-Signature=1', 'https://files.example/a?X-Amz-Signature=1'],
  ['https://files.example/a?sv=1&sig=2', 'https://files.example/a?sv=1&sig=2'],
  ['https://other.example/{{x}}', `https://other.example/%7B%7Bx%7D%7D?${tags}`],
])('%s leads to %s', (url, expected) => {
  expect(to(url)).toBe(expected)
})

it.each([null, '', 'javascript:alert(1)', '//evil.example', '#there', '{{unsubscribe}}', 'words'])(
  '%s is no link',
  (url) => {
    expect(to(url)).toBeUndefined()
  },
)

it.each([
  ['/articles/a', 'https://www.example.org/articles/a?locale=fr'],
  ['/articles/a#part', 'https://www.example.org/articles/a?locale=fr#part'],
  ['/articles/a?locale=nl', 'https://www.example.org/articles/a?locale=nl'],
  ['/about', 'https://www.example.org/about'],
])('%s leads to the page in the language of the mail', (url, expected) => {
  expect(to(url, { brand: {}, options: { language: 'fr' } })).toBe(expected)
})

it('tags nothing where the office wants no tags', () => {
  expect(to('/articles/a', { brand: {} })).toBe('https://www.example.org/articles/a')
})

it('finds pages where they are told to be, else on the site, else where the API is', () => {
  const plain = { brand: {} }
  expect(to('/a/b', { ...plain, options: { siteUrl: 'https://preview.example.org/' } })).toBe(
    'https://preview.example.org/a/b',
  )
  expect(to('/a/b', { ...plain, site: { url: null } })).toBe('https://api.example.org/a/b')
})
