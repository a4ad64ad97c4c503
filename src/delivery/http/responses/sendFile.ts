// Sends a public file: parts, validators and time stamps are `send`'s work (Express's own).
// A file that cannot be sent is not there for the public, and an error for those who run the server.
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { documentTag } from '@/delivery/http/cache/tags'
import { isPrivate, noStore, previewIn } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { mediaFile } from '@/delivery/http/responses/mediaFile'
import { cacheControl } from '@/delivery/http/responses/response'

export const sendingFile =
  (payload: Payload): RequestHandler =>
  async (request, response, next) => {
    const { id, hash, filename } = request.params as Record<'id' | 'filename', string> & { hash?: string }
    const preview = previewIn(request, response)
    const file = await mediaFile(payload, { id, hash, filename, preview })
    response.set('Surrogate-Key', documentTag({ collection: 'media', id }))
    if ('location' in file) {
      const kept = isPrivate(response) ? noStore : cacheControl
      return void response.status(302).set({ Location: file.location, 'Cache-Control': kept }).end()
    }
    response.set({ ...file.headers, ...(isPrivate(response) ? { 'Cache-Control': noStore } : {}) })
    response.sendFile(file.filename, { root: file.root, dotfiles: 'allow', cacheControl: false }, (error) => {
      if (!error || request.destroyed) return
      if (response.headersSent) payload.logger.warn({ err: error }, 'A media file could not be sent in full.')
      else next(fileProblem(error) ?? lost(payload, { id, file: file.filename, error }))
    })
  }

/** What `send` refuses by itself: parts that are not there, conditions that fail. */
const fileProblem = (
  error: Error & { status?: number; headers?: Record<string, string> },
): Problem | undefined => {
  if (error.status === 416)
    return new Problem(
      'range-not-satisfiable',
      'Request a range within the length given by Content-Range.',
      {},
      error.headers,
    )
  if (error.status === 412)
    return new Problem('precondition-failed', 'Load the file again, without a condition.')
  return undefined
}

/** The library has it and the disk does not, or not under a name that can be sent. */
const lost = (payload: Payload, { id, file, error }: { id: string; file: string; error: Error }): Problem => {
  payload.logger.error({ err: error, media: id, file }, 'A public media file cannot be sent.')
  return new Problem('not-found', 'There is no public file here.')
}
