// Comments that were marked as blocking must be settled before somebody says yes to the text.
import type { CheckInput } from '@/workflow/core/checks'
import { errorAt, type Issue } from '@/workflow/core/issues'

export const commentsResolved = ({ blockingComments = [] }: CheckInput): Issue[] =>
  blockingComments.map(({ path, authorName }) =>
    errorAt(
      path ?? '',
      'commentOpen',
      `A comment${authorName ? ` by ${authorName}` : ''} must be settled before approval. Answer it or settle it.`,
    ),
  )
