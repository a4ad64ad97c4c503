// A figure is small: its summary is all of it, so that a text that shows one needs nothing else.
import { z } from 'zod'
import { figureFields, presentFigureFields } from '@/delivery/documents/figureParts'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const figureSummary = z
  .object({ ...summaryFields('figures'), ...figureFields })
  .meta({ id: 'FigureSummary' })

export const summariseFigure = (publication: Publication, read: Reader): z.infer<typeof figureSummary> => ({
  ...commonSummary('figures', publication, read),
  ...presentFigureFields(publication.content, read),
})
