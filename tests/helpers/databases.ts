// Payload on the database of the Jest project that runs this file: its own, and gone afterwards (see run/environment).
import { getPayload, type Payload } from 'payload'

export interface TestPayload {
  payload: Payload
  close: () => Promise<void>
}

export async function startTestPayload(): Promise<TestPayload> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  return { payload, close: () => payload.destroy() }
}
