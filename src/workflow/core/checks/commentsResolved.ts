// Comments that were marked as blocking must be resolved before somebody says yes to the text.

import { errorAt, type Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'

export const commentsResolved = ({ blockingComments = [] }: CheckInput): Issue[] =>
  blockingComments.map(({ path, authorName }) =>
    errorAt(
      path ?? '',
      'commentOpen',
      `A comment${authorName ? ` by ${authorName}` : ''} must be resolved before approval. Reply to it or resolve it.`,
    ),
  )
