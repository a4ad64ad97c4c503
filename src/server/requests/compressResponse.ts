// Compression for what gains by it: not for event streams, which it would hold back, nor for ranges, which count bytes,
// nor for the answers of /v1, which are kept compressed.
import compression from 'compression'

export const compressResponse = compression({
  threshold: 1024,
  filter: (request, response) => {
    const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream')
    const isRange = response.statusCode === 206 || response.hasHeader('content-range')
    const isKept = /^\/v1\/(?!media\/)/.test((request as { originalUrl?: string }).originalUrl ?? '')
    return !isStream && !isRange && !isKept && compression.filter(request, response)
  },
})
