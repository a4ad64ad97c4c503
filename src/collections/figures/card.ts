// A figure as a card: all of it, whole or referred to.
import { type Card, card, type FigureParts } from '@/collections/cards/card'

export const figureCard = (figure: FigureParts): Card =>
  card(figure, { title: figure.label, figures: [figure] })
