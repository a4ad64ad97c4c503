// Compression for what gains by it: not for event streams, which it would hold back, nor for ranges, which count bytes.
import compression from 'compression'

export const compressResponse = compression({
  threshold: 1024,
  filter: (request, response) => {
    const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream')
    const isRange = response.statusCode === 206 || response.hasHeader('content-range')
    return !isStream && !isRange && compression.filter(request, response)
  },
})
