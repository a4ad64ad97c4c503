// What is said to who asks for a preview that is not theirs, or no longer. Nothing of the document is told.
import { Problem } from '@/delivery/http/problems'

export const refused = (detail: string): Problem => new Problem('preview-refused', detail)

export const over = (detail: string): Problem => new Problem('preview-over', detail)

export const notShown = (): Problem =>
  over(
    'There is no preview of this: it was deleted, archived or taken down, or it may not be shown to protect somebody.',
  )
