// schema.org descriptions of public documents, for search engines. Each property is named where it is made.
import { z } from 'zod'
import { encodeAddress } from '@/platform/html/encodeAddress'

export const jsonLdSchema = z
  .looseObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.string(),
    '@id': z.url(),
    url: z.url(),
    inLanguage: z.string(),
  })
  .meta({
    id: 'JsonLd',
    description: 'schema.org as JSON-LD. When embedding it in HTML, escape “<” as “\\u003c”.',
  })

export type JsonLd = z.infer<typeof jsonLdSchema>

export type Node = { '@type': string } & Record<string, unknown>

/** Without the properties that have nothing to say; addresses as a page may hold them. */
export const withoutEmpty = <T extends object>(node: T): T =>
  Object.fromEntries(
    Object.entries(node)
      .filter(
        ([, value]) =>
          value !== null &&
          value !== undefined &&
          value !== '' &&
          !(Array.isArray(value) && value.length === 0),
      )
      .map(([name, value]) => [name, name === 'url' ? encodeAddress(String(value)) : value]),
  ) as T
