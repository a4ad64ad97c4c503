// What is wrong with an answer, whatever was asked.

export interface Answer {
  status: number
  contentType: string
  text: string
}

/** A sentence, or nothing. Files, tables and redirections have no JSON; everything else does. */
export const faultOf = ({ status, contentType, text }: Answer): string | undefined => {
  if (status >= 500) return `answers ${status}`
  if (text === '' || status === 304 || (status >= 300 && status < 400)) return undefined
  if (!contentType.startsWith('application/json') && !/^application\/[\w-]*\+?json/.test(contentType))
    return status < 300 && isFile(contentType) ? undefined : `answers ${contentType || 'without a type'}`
  const body = parse(text)
  if (typeof body !== 'object' || body === null) return status < 300 ? undefined : 'is no JSON object'
  // Payload writes this in place of what it did not expect, wherever it turns a failure into a part of an answer.
  if (text.includes('Something went wrong')) return 'hides a failure'
  if (text.includes('"statusCode":5')) return 'holds a failure'
  return status >= 400 && !hasSentence(body) ? 'refuses without a sentence' : undefined
}

const isFile = (contentType: string): boolean => /^(text|image|audio|video|application)\//.test(contentType)

const hasSentence = (body: object): boolean =>
  ('message' in body && typeof body.message === 'string') ||
  ('errors' in body && Array.isArray(body.errors) && typeof body.errors[0]?.message === 'string')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
