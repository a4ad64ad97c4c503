import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  const body =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a\0b.txt"\r\nContent-Type: text/plain\r\n\r\na\r\n--x--\r\n'
  const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' }
  expect((await plain.ask('/files', { method: 'POST', headers: form, body })).status).toBe(500)
}
