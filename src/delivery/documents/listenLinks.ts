// Where a podcast or an episode can be heard.
import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'

export const listenLinksSchema = z.array(
  z.object({ platform: z.string().nullable(), url: z.string().nullable() }).meta({ id: 'ListenLink' }),
)

export const presentListenLinks = (value: unknown, read: Reader): z.infer<typeof listenLinksSchema> =>
  read.rows(value).map(({ platform, url }) => ({ platform: read.text(platform), url: read.text(url) }))
