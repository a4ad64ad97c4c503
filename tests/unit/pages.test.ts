// Web pages as pure text: every word arrives, nothing becomes markup, headings nest, colours can be read, links lead on.
import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cacheKey } from '@/delivery/http/cache/cacheKey'
import { contrast } from '@/delivery/layout/colours'
import { linksFrom } from '@/delivery/pages/links'
import { pageNames } from '@/delivery/pages/places'
import { stylesheet } from '@/delivery/pages/styles'
import type { Language } from '@/platform/i18n/languages'
import { holding, plainBrand } from '../helpers/buildMail'
import { buildPage } from '../helpers/buildPage'
import { everything, known } from '../helpers/everyBlock'
import { node, publication } from '../helpers/presenting'

const article = (content: Record<string, unknown>, languages?: string[]) =>
  publication('articles', { title: 'Tides', ...content }, { id: 'a1', ...(languages ? { languages } : {}) })

const whole = article({ body: node.root(...everything) })

/** What stands in the body, without the style. */
const bodyOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

describe('the page of an article', () => {
  const words =
    'Heading-word Bold-word Italic-word Noted-word Own-note prejudice Blockquote-word Bullet-word Second-bullet Number-word Head-word Cell-word Cell-two Link-word Internal-word Image-caption Someone Gallery-caption Whole-gallery Quote-word Quote-name Quote-role Speaker-one Speaker-role Asker Question-word Answer-word Callout-title Callout-word People-heading Ada ada@example.org People-note Step-title Step-word 120 reached survey Embed-title vimeo.com Embed-caption Bridge bridges Download-heading Download-label guide.pdf Place-name Belgium Place-note Map-caption Button-label'

  it.each(words.split(' '))('holds %s', (word) => {
    expect(bodyOf(buildPage(whole, { known }).html)).toContain(word)
  })

  it('gives the same bytes each time', () => {
    expect(buildPage(whole, { known })).toEqual(buildPage(whole, { known }))
  })

  it('tells no telephone number that is not shown', () => {
    expect(buildPage(whole, { known }).html).not.toContain('+32 2 000')
  })

  it('leads from each mark to its note and back', () => {
    const html = buildPage(whole, { known }).html
    for (const id of ['n1', 'n2', 'r1', 'r2']) {
      expect(html.split(`id="${id}"`)).toHaveLength(2)
      expect(html.split(`href="#${id}"`)).toHaveLength(2)
    }
  })

  it('tells its corrections with their days', () => {
    const corrections = [{ at: '2026-03-01T10:00:00.000Z', text: { en: 'It was Tuesday.' } }]
    const html = bodyOf(buildPage(article({ corrections })).html)
    expect(html).toMatch(/id="corrections".*1 March 2026.*It was Tuesday\./s)
    expect(html).toContain('href="#corrections"')
  })
})

describe('the page of an issue', () => {
  const sections = [
    {
      heading: 'First',
      level: 1,
      items: [{ item: { relationTo: 'articles', value: 'a1' }, display: 'full' }],
    },
    {
      heading: 'Deep',
      level: 3,
      items: [{ item: { relationTo: 'projects', value: 'p1' }, display: 'teaser' }],
    },
    {
      heading: 'Last',
      level: 1,
      items: [{ item: { relationTo: 'figures', value: 'f1' }, display: 'title' }],
    },
  ]
  const issue = publication(
    'issues',
    { title: 'Ebb', sections, editorial: node.root(...everything) },
    { id: 'i1' },
  )
  const html = buildPage(issue, { known: { ...known, 'articles:a1': whole } }).html

  it('nests its headings without a gap', () => {
    const levels = [...bodyOf(html).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect([levels[0], gaps]).toEqual([1, []])
  })

  it('leads from its contents to each section', () => {
    for (const anchor of ['s1', 's2', 's3']) {
      expect(html).toContain(`href="#${anchor}"`)
      expect(html).toContain(`id="${anchor}"`)
    }
  })

  it('numbers the footnotes of all its texts as one', () => {
    expect(html.match(/<li id="n\d+"/g)).toEqual(['<li id="n1"', '<li id="n2"'])
  })

  it('gives no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('adds its events to calendars', () => {
    const when = { start: '2026-05-04T10:00:00.000Z', precision: 'exact', timeZone: 'Europe/Brussels' }
    const event = publication('events', { title: 'Walk', when }, { id: 'e1' })
    const page = buildPage(
      publication('issues', { title: 'Ebb', ...holding('events', 'e1') }, { id: 'i1' }),
      {
        known: { 'events:e1': event },
      },
    )
    expect(page.html).toContain('href="/v1/events/e1-slug.ics?locale=en"')
    expect(page.html).toContain('Central European Summer Time, Brussels')
  })
})

describe('a recording', () => {
  const episode = (url: string) =>
    publication('podcast-episodes', { title: 'Foam', audio: { url, mimeType: 'audio/mpeg' } }, { id: 'x1' })

  it('is played from where it is, and the policy lets nothing else in', () => {
    const { html, policy } = buildPage(episode('https://sound.example.org/foam.mp3'))
    expect(html).toContain('<audio controls preload="none" src="https://sound.example.org/foam.mp3"')
    expect(policy).toContain("media-src 'self' https://sound.example.org;")
  })

  it.each(['javascript:alert(1)', 'data:audio/mpeg;base64,AA', '//evil.example.org/x.mp3'])(
    'at %s is not played',
    (url) => {
      const { html, policy } = buildPage(episode(url))
      expect(html).not.toContain('<audio')
      expect(policy).toContain("media-src 'self';")
    },
  )
})

describe('hostile words', () => {
  const fragments = [
    ...['<', '>', '"', "'", '&', '\u0000', '\u202e', '\ud800', '</style>', '</title>', '<!--', '-->', ']]>'],
    ...['<script>alert(1)</script>', '" onload="x', '</script>', '\u2028', '{{x}}', '&lt;', 'javascript:x'],
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string()), { maxLength: 8 })
    .map((parts) => parts.join(''))
  /** Every tag with the names of its attributes; “<” and “>” stand nowhere else. */
  const shape = (html: string) =>
    [...html.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside.replace(/="[^"]*"/g, '')).join('\n')

  it('never become a tag or an attribute', () => {
    const pageWith = (text: string) => {
      const content = {
        title: `x${text}`,
        kicker: `x${text}`,
        summary: `x${text}`,
        dateline: `x${text}`,
        seo: { title: `x${text}`, description: `x${text}` },
        corrections: [{ at: '2026-03-01T10:00:00.000Z', text: `x${text}` }],
        body: node.root(
          node.paragraph(node.text(`x${text}`), node.footnote({ text: `x${text}` })),
          node.block('quote', { text: `x${text}`, name: `x${text}` }),
          node.block('callout', { kind: `x${text}`, title: `x${text}` }),
          node.block('embed', { url: 'https://vimeo.com/1', title: `x${text}` }),
        ),
      }
      return buildPage(article(content), { site: { name: `x${text}` } }).html
    }
    const plain = shape(pageWith(''))
    fc.assert(
      fc.property(hostile, (text) => {
        // Empty lines of a quotation are paragraphs: that is no markup of theirs.
        const html = pageWith(text.replace(/\s+/g, ' '))
        return shape(html) === plain
      }),
      { numRuns: 60 },
    )
  })

  it('cannot end the description for search engines, which stays what it was', () => {
    const title = '</script><script>alert(1)</script>'
    const html = buildPage(article({ title })).html
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json).headline).toBe(title)
    expect(html.split('<script')).toHaveLength(2)
  })
})

describe('the style', () => {
  it('is the one that the policy names', () => {
    const { html, policy } = buildPage(whole, { known })
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(html).not.toMatch(/\sstyle=|\son\w+=/)
  })

  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)

  it('can be read in any colours of a brand, by day and in the dark', () => {
    fc.assert(
      fc.property(colour, colour, colour, (primary, accent, text) => {
        const { css } = stylesheet({ ...plainBrand, colours: { primary, accent, background: null, text } })
        const [day = '', dark = ''] = css
          .split('@media (prefers-color-scheme:dark)')
          .map((part) => part.split('}')[0] ?? '')
        for (const scheme of [day, dark]) {
          const value = (name: string) =>
            whole6(new RegExp(`--${name}:(#[0-9a-f]{3,6})`).exec(scheme)?.[1] ?? '')
          for (const name of ['ink', 'quiet', 'link', 'accent'])
            for (const ground of ['sheet', 'tint'])
              expect(contrast(value(name), value(ground))).toBeGreaterThanOrEqual(4.5)
          expect(contrast(value('on'), value('fill'))).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })

  const whole6 = (hex: string) =>
    hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex
})

describe('a link', () => {
  const addresses = { pages: 'https://www.example.org', own: 'https://cms.example.org' }
  it.each<[string, Language, string | undefined]>([
    ['/articles/tides', 'en', '/articles/tides'],
    ['/articles/tides', 'fr', '/articles/tides?locale=fr'],
    ['/articles/tides#n1', 'fr', '/articles/tides?locale=fr#n1'],
    ['/articles/tides?locale=nl', 'fr', '/articles/tides?locale=nl'],
    ['/v1/media/1/guide.pdf', 'fr', '/v1/media/1/guide.pdf'],
    ['/about-us', 'fr', 'https://www.example.org/about-us'],
    ['https://example.org/a', 'fr', 'https://example.org/a'],
    ['mailto:ada@example.org', 'en', 'mailto:ada@example.org'],
    ['javascript:alert(1)', 'en', undefined],
    ['//evil.example.org', 'en', undefined],
  ])('to %s in %s leads to %s', (url, language, expected) => {
    expect(linksFrom(addresses, language)(url)).toBe(expected)
  })
})

describe('the name of a page in the cache', () => {
  it.each([
    ['/articles/tides', '/articles/tides'],
    ['/articles/tides?utm_source=mail&locale=fr&mc_eid=1', '/articles/tides?locale=fr'],
    ['/articles/tides?fbclid=1', '/articles/tides'],
    // Another spelling of the name is the same name.
    ['/articles/tides?loc%61le=fr', '/articles/tides?locale=fr'],
    ['/articles/tides?preview=x', '/articles/tides?preview=x'],
  ])('of %s is %s', (url, key) => expect(cacheKey(url, pageNames)).toBe(key))
})
