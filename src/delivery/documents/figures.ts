// A sourced number or series as the public sees it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { figureFields, presentFigureFields } from '@/delivery/documents/figureParts'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Publication } from '@/publishing/publications/readQuery'

export const figureSchema = z.object({ ...documentFields('figures'), ...figureFields }).meta({ id: 'Figure' })

export type Figure = z.infer<typeof figureSchema>

export const presentFigure = (publication: Publication, read: Reader): Figure => ({
  ...presentDocument('figures', publication, read),
  ...presentFigureFields(publication.content, read),
})
