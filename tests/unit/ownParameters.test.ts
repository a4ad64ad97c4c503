// Which parameters of an address are its own: the others are not read, and make no other answer in the cache.
import { describe, expect, it } from '@jest/globals'
import { cacheKey } from '@/delivery/http/cache/cacheKey'
import { ownParameters } from '@/delivery/http/ownParameters'
import { parametersAt } from '@/delivery/http/routes/parametersAt'

describe('the parameters that are our own', () => {
  it.each([
    ['', []],
    ['utm_source=mail&locale=fr&mc_eid=1', ['locale=fr']],
    ['locale=fr&locale=nl', ['locale=fr', 'locale=nl']],
    ['loc%61le=fr', ['locale=fr']],
    ['select[title]=true&select%5Bbody%5D=true', ['select[title]=true', 'select[body]=true']],
    ['select%5Ba%26b%5D=true', ['select%5Ba%26b%5D=true']],
    ['locale', ['locale']],
    ['Locale=fr&locale2=fr&xlocale=fr', []],
    ['%E0%A4%A=1&utm_campaign=100%', []],
    ['locale=100%', ['locale=100%']],
    ['__proto__[x]=1&constructor=1', []],
    ['utm_content=locale=fr', []],
  ])('of “%s” are %j', (search, expected) => {
    expect(ownParameters(search, ['locale', 'select'])).toEqual(expected)
  })
})

describe('the name of an answer in the cache', () => {
  const keyAt = (url: string) => cacheKey(url, parametersAt(url.split('?', 1)[0] ?? ''))

  it.each([
    ['/v1/feeds/events.ics?utm_source=news&utm_medium=email', '/v1/feeds/events.ics'],
    ['/v1/feeds/articles.rss?topic=b&utm_id=1&locale=fr', '/v1/feeds/articles.rss?locale=fr&topic=b'],
    ['/v1/feeds/podcasts/tides.rss?kind=x&fbclid=2', '/v1/feeds/podcasts/tides.rss'],
    ['/v1/events/fair.ics?gclid=1', '/v1/events/fair.ics'],
    ['/v1/articles/tides?gclid=1&select%5Btitle%5D=true', '/v1/articles/tides?select[title]=true'],
    ['/v1/articles/tides/?utm_source=x', '/v1/articles/tides/'],
    [
      '/v1/issues/one/newsletter.html?utm_source=x&mailer=listmonk',
      '/v1/issues/one/newsletter.html?mailer=listmonk',
    ],
    ['/v1/issues/one/editions/1?utm_source=x', '/v1/issues/one/editions/1'],
    ['/v1/globals/site?utm_source=x', '/v1/globals/site'],
    ['/sitemap.xml?utm_source=x', '/sitemap.xml'],
    ['/sitemap-articles-1.xml?x=1', '/sitemap-articles-1.xml'],
    ['/robots.txt?x', '/robots.txt'],
    ['/articles/tides?fbclid=1&locale=nl', '/articles/tides?locale=nl'],
    // A preview is never the public answer, not even where there is none.
    ['/sitemap.xml?preview=x', '/sitemap.xml?preview=x'],
    // What refuses others keeps them apart.
    ['/v1/articles?utm_source=x', '/v1/articles?utm_source=x'],
    ['/v1/articles/count?utm_source=x', '/v1/articles/count?utm_source=x'],
    ['/v1/issues/one/editions?utm_source=x', '/v1/issues/one/editions?utm_source=x'],
    ['/v1/search?q=a&utm_source=x', '/v1/search?q=a&utm_source=x'],
    ['/v1/nowhere/x/y?utm_source=x', '/v1/nowhere/x/y?utm_source=x'],
  ])('of %s is %s', (url, key) => {
    expect(keyAt(url)).toBe(key)
  })
})
