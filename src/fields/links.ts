// Links in rich text: to an editorial document (kept as a reference, so it follows a changed address) or to the web.
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { say } from '@/fields/say'
import { firstProblem, isPresent } from '@/fields/validate'
import { linkTarget } from '@/fields/validateAddresses'

export const links = () =>
  LinkFeature({
    enabledCollections: [...editorialSlugs],
    maxDepth: 1,
    fields: ({ defaultFields }) =>
      defaultFields.map((field) => (field.name === 'url' ? safeUrl(field) : field)),
  })

/** Payload 3.90 percent-encodes an address it does not like and stores it; a wrong one is refused here instead. */
const safeUrl = (field: FieldAffectingData): FieldAffectingData =>
  ({
    ...field,
    hooks: {},
    validate: (value: unknown, options: { req: never; siblingData?: { linkType?: string } }) => {
      if (options.siblingData?.linkType === 'internal') return true
      if (!isPresent(value))
        return say(options.req, { en: 'Give the link an address.', fr: 'Donnez une adresse au lien.' })
      const problem = firstProblem([linkTarget], value)
      return problem ? say(options.req, problem) : true
    },
  }) as FieldAffectingData
