// An account that seems to look for protected names writes nothing more today: see workflow/holds/guessing.
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { refuseGuessing } from '@/workflow/holds/guessing'

interface Change<Data> {
  data: Data
  req: PayloadRequest
}

export const limitGuessing = async <Data>({ data, req }: Change<Data>): Promise<Data> => {
  await refuseGuessing(req.payload, actorOf(req), req)
  return data
}
