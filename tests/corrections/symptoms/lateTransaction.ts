import { expect } from '@jest/globals'
import sharp from 'sharp'
import type { Plain } from '../plainPayload'

export const symptom = async ({ create, openAtPictures }: Plain) => {
  const blank = sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
  const data = await blank.png().toBuffer()
  await create('files', {}, { data, mimetype: 'image/png', name: 'blank.png', size: data.length })
  expect(openAtPictures).toContain(1)
}
