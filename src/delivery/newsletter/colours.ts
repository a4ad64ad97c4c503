// The brand's colours made fit to read: contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3), on white and in dark mode.
import type { Brand } from '@/delivery/newsletter/brand'

export interface Palette {
  primary: string
  accent: string
  /** Accent and primary as words on white. */
  accentText: string
  primaryText: string
  /** Words on a button of the primary colour. */
  onPrimary: string
  paper: string
  text: string
}

export const darkPalette = {
  paper: '#101214',
  sheet: '#1a1d20',
  tint: '#262b2f',
  text: '#e8e6e1',
  quiet: '#b3afa8',
  rule: '#3d4347',
}

export const paletteOf = ({ colours }: Pick<Brand, 'colours'>): Palette => {
  const primary = hexOr(colours.primary, '#1f3a5f')
  const accent = hexOr(colours.accent, '#b3541e')
  return {
    primary,
    accent,
    accentText: readable(accent, '#ffffff'),
    primaryText: readable(primary, '#ffffff'),
    onPrimary: contrast(primary, '#ffffff') >= 4.5 ? '#ffffff' : '#000000',
    paper: hexOr(colours.background, '#f3f2ef'),
    text: readable(hexOr(colours.text, '#222222'), '#ffffff', 7),
  }
}

/** The same colour light enough for a dark sheet. */
export const inTheDark = (colour: string): string => readable(colour, darkPalette.sheet, 5.5)

const hexOr = (value: string | null, otherwise: string): string =>
  value && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : otherwise

/** Moved away from its background, a tenth at a time, until it can be read. */
export const readable = (colour: string, background: string, enough = 4.5): string => {
  const away = luminance(background) > 0.5 ? '#000000' : '#ffffff'
  for (let part = 0; part < 1; part += 0.1) {
    const mixed = mix(colour, away, part)
    if (contrast(mixed, background) >= enough) return mixed
  }
  return away
}

export const mix = (one: string, other: string, part: number): string => {
  const to = channels(other)
  const mixed = channels(one).map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
