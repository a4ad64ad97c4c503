// Compression for what gains by it: not for event streams, which it would hold back, nor for ranges, which count bytes,
// nor for the answers of /v1, which are kept compressed; but for previews, which are kept nowhere.
import compression from 'compression'
import type { Request, Response } from 'express'
import { isPrivate } from '@/delivery/http/preview'

export const compressResponse = compression({
  threshold: 1024,
  filter: (request, response) => {
    const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream')
    const isRange = response.statusCode === 206 || response.hasHeader('content-range')
    const isKept =
      /^\/v1\/(?!media\/)/.test((request as Request).originalUrl ?? '') && !isPrivate(response as Response)
    return !isStream && !isRange && !isKept && compression.filter(request, response)
  },
})
