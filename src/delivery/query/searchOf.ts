import type { Request } from 'express'

/** The query of a request as it was sent, without “?”. */
export const searchOf = ({ originalUrl }: Request): string => {
  const start = originalUrl.indexOf('?')
  return start < 0 ? '' : originalUrl.slice(start + 1)
}
