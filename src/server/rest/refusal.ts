// A request that is turned away before Payload sees it, in the shape of Payload's own errors.

/** Says what is wrong with a request and what to do about it. */
export interface Refusal {
  status: 400 | 405 | 413 | 415
  code: 'content' | 'method' | 'tooLarge' | 'mediaType'
  message: string
}

export const isRefusal = (value: object): value is Refusal =>
  'status' in value && 'code' in value && 'message' in value

export const badRequest = (message: string): Refusal => ({ status: 400, code: 'content', message })

export const tooLarge = (limit: number, advice: string): Refusal => ({
  status: 413,
  code: 'tooLarge',
  message: `The request is larger than ${readable(limit)}. ${advice}`,
})

export const refusalResponse = ({ status, code, message }: Refusal): Response =>
  Response.json({ errors: [{ name: 'RequestError', code, message }], code }, { status })

const readable = (bytes: number) =>
  bytes >= 1024 ** 2 ? `${+(bytes / 1024 ** 2).toFixed(1)} MB` : `${Math.round(bytes / 1024)} kB`
