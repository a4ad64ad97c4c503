// Comments that were marked as blocking must be settled before somebody says yes to the text.

import { errorAt, type Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks'

export const commentsResolved = ({ blockingComments = [] }: CheckInput): Issue[] =>
  blockingComments.map(({ path, authorName }) =>
    errorAt(
      path ?? '',
      'commentOpen',
      `A comment${authorName ? ` by ${authorName}` : ''} must be settled before approval. Answer it or settle it.`,
    ),
  )
