// Comments that were typed and not sent yet: a closed dialog or a refusal loses none.
import type { Chosen } from '@/admin/workflow/chosen'
import type { Target } from '@/admin/workflow/requests'

const typed = new Map<string, string>()

export const commentOn = ({ type, id, user }: Target, { description, override }: Chosen) => {
  const key = [type, id, user, override ? 'override' : description.action].join(':')
  return {
    typed: (): string => typed.get(key) ?? '',
    keep: (comment: string): void => void typed.set(key, comment),
    forget: (): void => void typed.delete(key),
  }
}
