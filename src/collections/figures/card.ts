// A figure as a card: all of it, whole or referred to.
import { type Card, card, type FigureParts } from '@/collections/cards/card'
import type { Figure, FigureSummary } from '@/public-types'

const show = (figure: FigureParts): Card => card(figure, { title: figure.label, figures: [figure] })

export const figureCard: (figure: Figure) => Card = show

export const figureTeaser: (figure: FigureSummary) => Card = show
