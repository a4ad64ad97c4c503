import { type Answer, ask } from '@/admin/workflow/requests'

/** Uploads as whoever is signed in; the words are in the language that is written. */
export const postPicture = (
  api: string,
  language: string,
  { file, alt }: { file: File; alt: string },
): Promise<Answer<{ doc: { id: string | number } }>> => {
  const body = new FormData()
  body.append('file', file)
  body.append('_payload', JSON.stringify({ alt }))
  return ask(`${api}/media?${new URLSearchParams({ locale: language, depth: '0' })}`, {
    method: 'POST',
    body,
  })
}
