// Charts as pictures: of the size the mail announces, the same each time, whatever the labels.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { isDrawn } from '@/collections/figures/figureText'
import { chartPng, chartSvg } from '@/delivery/newsletter/charts/chartPng'
import { chartSize } from '@/delivery/newsletter/charts/size'
import { contrast, inTheDark, paletteOf } from '@/delivery/newsletter/colours'
import type { Figure } from '@/public-types'
import { present, publication } from '../helpers/presenting'

const colours = { primary: '#0f4c5c', accent: '#e36414', text: '#1d1d1b' }
const look = { width: 536, language: 'en' as const, colours }

const figure = (chart: string, series: Record<string, unknown>[]) =>
  present(publication('figures', { label: 'Visits', chart, series })) as Figure

const months = ['Jan', 'Feb', 'Mar'].map((x, y) => ({ x: { en: x }, y: y + 1.5 }))

describe.each(['bar', 'line', 'pie', 'map'])('a chart of the kind %s', (kind) => {
  it('is a PNG of twice the announced size, the same each time', async () => {
    const drawn = figure(kind, months)
    const png = await chartPng(drawn, look)
    const { format, width, height } = await sharp(png).metadata()
    const size = chartSize(drawn, look.width)
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: size.width * 2,
      height: size.height * 2,
    })
    expect((await chartPng(drawn, look)).equals(png)).toBe(true)
    const { channels } = await sharp(png).stats()
    expect(channels.some(({ stdev }) => stdev > 5)).toBe(true)
  })

  it('writes labels as text, never as markup', () => {
    const label = fc.array(fc.constantFrom('<script>', '&', '"', '</text>', ']]>', 'word', '{a|b}'), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(label, (parts) => {
        const svg = chartSvg(
          figure(kind, [{ x: parts.join(''), y: 1, group: parts.join('') }, ...months]),
          look,
        )
        expect(svg).not.toMatch(/<script|<\/text>[^<]*<\/text>/)
      }),
      { numRuns: 20 },
    )
  })
})

it('breaks the long name of a part in lines, and cuts nothing of it', () => {
  const svg = chartSvg(
    figure('pie', [
      { x: { en: 'Another address in the same town' }, y: 3 },
      { x: { en: 'Same' }, y: 9 },
    ]),
    look,
  )
  const said = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(said).toContain('Another address in the same town')
})

it('names countries in the language of the reader', () => {
  const svg = (language: 'fr' | 'nl') =>
    chartSvg(
      figure('map', [
        { country: 'SN', y: 3 },
        { country: 'BE', y: 2 },
      ]),
      { ...look, language },
    )
  expect([svg('fr').includes('Belgique'), svg('nl').includes('België')]).toEqual([true, true])
})

it.each([
  ['bar', months, true],
  ['bar', [], false],
  ['none', months, false],
  ['table', months, false],
])('of the kind %s with the series %j is drawn: %s', (kind, series, drawn) => {
  expect(isDrawn(figure(kind, series))).toBe(drawn)
  if (drawn) return
  expect(() => chartSvg(figure(kind, series), look)).toThrow(/no series/)
})

it('colours can be read, whatever the brand', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(hex, hex, (primary, accent) => {
      const palette = paletteOf({ colours: { primary, accent, background: null, text: accent } })
      expect(contrast(palette.primaryText, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.accentText, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.text, '#ffffff')).toBeGreaterThanOrEqual(7)
      expect(contrast(palette.onPrimary, palette.primary)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(inTheDark(primary), '#1a1d20')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

it('a colour that is none is replaced', () => {
  expect(
    paletteOf({ colours: { primary: 'red;}', accent: null, background: '"><', text: '#12' } }),
  ).toMatchObject({
    primary: '#1f3a5f',
    paper: '#f3f2ef',
  })
})
