// Forms as the admin panel and uploads send them: whole, with a boundary, and with JSON in `_payload`.
import { checkJson } from './checkJson'
import { badRequest, isRefusal, type Refusal } from './refusal'

export const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
  return quoted ?? plain
}

export const brokenForm: Refusal = badRequest(
  'The multipart form is cut off or broken. Send it again, and let your HTTP library write its boundary and Content-Type.',
)

/** Checks a form that is held in memory. A form too large for that is checked by Payload as it streams. */
export async function checkMultipart(bytes: Uint8Array, contentType: string): Promise<Refusal | undefined> {
  const form = await parse(bytes, contentType)
  if (!form) return brokenForm
  const payload = form.get('_payload')
  if (payload === null) return undefined
  const text =
    typeof payload === 'string'
      ? new TextEncoder().encode(payload)
      : new Uint8Array(await payload.arrayBuffer())
  const checked = checkJson(text, 'The form’s “_payload”')
  return typeof checked === 'object' && isRefusal(checked) ? checked : undefined
}

async function parse(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes as BodyInit, { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    return undefined
  }
}
