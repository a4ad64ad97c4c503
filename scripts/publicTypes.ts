// What front ends copy: the types of all that `/v1` answers and webhooks send, from the description of it.
import { editorialSlugs } from '@/collections/editorial'
import { publicSchemas } from '@/delivery/documents/types'
import { routes } from '@/delivery/http/routes'
import { describe } from '@/delivery/openapi/describe'
import { declarationsOf } from '@/delivery/openapi/typescript'
import { languages } from '@/platform/i18n/languages'

const notAnswers = /Part$|^Where$|^Selection$/

export const typesForFrontEnds = (): string => {
  const { schemas } = describe(routes).components
  const answered = Object.fromEntries(Object.entries(schemas).filter(([name]) => !notAnswers.test(name)))
  return `${head}\n${declarationsOf(answered)}\n${config()}`
}

const head = `// What /v1 answers and what webhooks send. Made from its description by \`npm run generate\`: do not edit. A front end
// copies this file; it needs nothing else of this project.
`

/** As `PayloadSDK` takes it. */
const config = (): string => {
  const rows = editorialSlugs.map((slug) => [slug, publicSchemas[slug].meta()?.id] as const)
  const object = (row: (type: string | undefined) => string) =>
    `{\n${rows.map(([slug, type]) => `    '${slug}': ${row(type)}`).join('\n')}\n  }`
  return `/** The fields to include (true) or to leave out (false), including parts of fields. */
export type Select<T> = { [K in keyof T]?: boolean | { [part: string]: unknown } }

export type Locale = ${languages.map((language) => `'${language}'`).join(' | ')}

/** For \`new PayloadSDK<PublicConfig>({ baseURL: 'https://…/v1' })\`. */
export interface PublicConfig {
  collections: ${object((type) => `${type}`)}
  collectionsSelect: ${object((type) => `Select<${type}>`)}
  globals: {
    site: Site
  }
  globalsSelect: {
    site: Select<Site>
  }
  locale: Locale
  db: {
    defaultIDType: string
  }
  auth: Record<never, never>
  blocks: Record<never, never>
  collectionsJoins: Record<never, never>
  fallbackLocale: Locale
  jobs: unknown
  user: null
}
`
}
