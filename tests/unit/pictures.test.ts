// Pictures are decoded in another process, as if it were this one.
import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { encodedOf, metadataOf, UnreadablePicture } from '@/platform/pictures/decodeApart'
import { sharpApart } from '@/platform/pictures/sharpApart'
import { blackPng, gifOf } from '../helpers/hugePictures'

const picture = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#369' } })
    .png()
    .toBuffer()

it('gives what sharp gives', async () => {
  const input = await picture()
  const apart = sharpApart(input).rotate()
  const [small, whole] = await Promise.all([
    apart.clone().resize({ width: 30 }).toBuffer({ resolveWithObject: true }),
    apart.toBuffer(),
  ])
  expect(small.info).toMatchObject({ width: 30, height: 20, format: 'png' })
  expect(small.data.equals(await sharp(input).rotate().resize({ width: 30 }).toBuffer())).toBe(true)
  expect(whole.equals(await sharp(input).rotate().toBuffer())).toBe(true)
  expect(await apart.metadata()).toMatchObject({ width: 90, height: 60, format: 'png' })
})

it('takes many at once, and goes on after one that cannot be read', async () => {
  const input = await picture()
  const asked = Array.from({ length: 8 }, (_, n) =>
    encodedOf({ input: n === 3 ? Buffer.from('no picture') : input, steps: [['jpeg', []]] }),
  )
  const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status)
  expect(outcomes).toEqual(outcomes.map((_, n) => (n === 3 ? 'rejected' : 'fulfilled')))
})

it.each([
  ['a picture of 119 megapixels', blackPng(11_000, 10_800)],
  ['a film of 80 megapixels', gifOf(5, 4000)],
])('reads no more than the head of %s', async (_, input) => {
  const refused = metadataOf({ input, options: { animated: true }, steps: [] })
  await expect(refused).rejects.toBeInstanceOf(UnreadablePicture)
  await expect(refused).rejects.toMatchObject({ tooLarge: true })
})
