// Messages of the versions view.
import { label } from '@/platform/i18n/label'

export const restoreMessages = {
  name: label('Restore as draft'),
  effect: label(
    'The draft gets the text of this version. What the public sees does not change; the text goes through review as usual.',
  ),
  done: label('This version is the draft now.'),
}
