// Figures: each number of an article or publication as an entry of its own, as exact as the file gives it.
import { readSpan } from '../dates'
import type { Edition, Figure } from '../edition'
import { toText } from '../lenient'
import { countryOf } from '../places'
import type { Plan, Ref } from '../plan'

export const figureKey = (owner: string, index: number): string => `figures/${owner}/${index}`

export const mapFigures = (plan: Plan, edition: Edition): void => {
  edition.articles.forEach(({ figures }, index) => {
    addFigures(plan, `articles/${index}`, figures)
  })
  edition.publications.forEach(({ figures }, index) => {
    addFigures(plan, `publications/${index}`, figures)
  })
}

const addFigures = (plan: Plan, owner: string, figures: Figure[]): void => {
  figures.forEach((figure, index) => {
    plan.document({ key: figureKey(owner, index), collection: 'figures', data: figureData(figure) })
  })
}

export const figureRefs = (owner: string, figures: readonly Figure[]): Ref[] =>
  figures.map((_, index) => ({ $ref: figureKey(owner, index) }))

const figureData = (figure: Figure) => {
  const { label, unit, period, raw, note, comparison, value } = figure
  const country = countryOf(label)
  const number = numberOf(value)
  return {
    label: label ?? raw ?? unit ?? 'Figure',
    value: number,
    display: raw ?? (number === undefined ? (toText(value) ?? note) : undefined),
    unit,
    period: readSpan(period),
    countries: country ? [country] : [],
    source: { text: note },
    comparison: comparison && {
      value: comparison.value ?? comparison.of,
      change: signed(comparison),
      label: comparisonLabel(comparison),
    },
  }
}

export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

type Comparison = NonNullable<Figure['comparison']>

const signed = ({ change, direction }: Comparison): number | undefined =>
  change !== undefined && /decrease|fall|down|baisse|daling/i.test(direction ?? '')
    ? -Math.abs(change)
    : change

export const comparisonLabel = ({ label, changeUnit, direction, against }: Comparison): string | undefined =>
  [label, changeUnit, direction, against].filter(Boolean).join(' · ') || undefined
