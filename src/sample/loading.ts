// One loading of the sample newsroom.
import type { Payload, PayloadRequest } from 'payload'
import type { Cast } from '@/sample/loadUsers'

/** What stands where the sample is being loaded. */
export interface Loading {
  payload: Payload
  cast: Cast
  /** Ids of what is stored already, by `collection/key`. */
  ids: Map<string, string>
  /** The transaction that the texts are stored in: all of them, or none. */
  req: PayloadRequest
}
