// sharp as Payload calls it (3.90.1: sizes, crops, metadata), with the work done by decodeApart.ts: calls are noted
// down, and carried out where the picture may do what it wants.
import type { Config } from 'payload'
import type { Sharp } from 'sharp'
import { encodedOf, metadataOf, type Picture } from '@/platform/pictures/decodeApart'

export const sharpApart: NonNullable<Config['sharp']> = (input, options) =>
  noting({ input, options, steps: [] })

const noting = (picture: Picture): Sharp =>
  new Proxy({} as Sharp, {
    get: (_, name) => {
      // It is awaited here and there, and is no promise.
      if (name === 'then' || typeof name === 'symbol') return undefined
      if (name === 'clone') return () => noting(picture)
      if (name === 'metadata') return () => metadataOf(picture)
      if (name === 'toBuffer') return (how?: { resolveWithObject?: boolean }) => written(picture, how)
      return (...given: unknown[]) => noting({ ...picture, steps: [...picture.steps, [name, given]] })
    },
  })

const written = async (picture: Picture, how: { resolveWithObject?: boolean } = {}): Promise<unknown> => {
  const encoded = await encodedOf(picture)
  return how.resolveWithObject ? encoded : encoded.data
}
