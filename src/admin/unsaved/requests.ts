// What is asked before and after a save.
import { type Answer, ask, type Target } from '@/admin/workflow/requests'

export interface Document {
  updatedAt: string
  [field: string]: unknown
}

/** The newest saved text in this language. */
export const fetchDocument = ({ api, type, id }: Target, language: string): Promise<Answer<Document>> =>
  ask(`${api}/${type}/${id}?${new URLSearchParams({ ...asForms, locale: language })}`)

/** Where a form saves a draft. */
export const saveAddress = (
  { api, type, id }: Target,
  { language, revision }: { language: string; revision: string | undefined },
): string => {
  const query = new URLSearchParams({
    ...asForms,
    locale: language,
    ...(revision ? { ifMatch: revision } : {}),
  })
  return `${api}/${type}${id ? `/${id}` : ''}?${query}`
}

/** As Payload's forms ask. */
const asForms = { depth: '0', 'fallback-locale': 'null', draft: 'true' }
