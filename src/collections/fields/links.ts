// Links in rich text: to an editorial document (kept as a reference, so it follows a changed address) or elsewhere.
// Saving takes any link but one that runs a program: what was pasted is repaired where it is plain what was meant, and
// the rest is a finding before review (workflow/checks/links.ts). The drawer that edits one link asks for a good one.
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, PayloadRequest } from 'payload'
import { linkableTypes } from '@/collections/fields/relation'
import { firstProblem, isPresent } from '@/collections/fields/validate'
import { linkTarget, linkTargetWanted } from '@/collections/fields/validateAddresses'
import { runsProgram } from '@/content/addresses'
import { translate } from '@/platform/i18n/translate'
import { withoutEncoding } from '@/platform/payload/linkEncoding'

export const linkFeature = () =>
  LinkFeature({
    enabledCollections: linkableTypes,
    maxDepth: 1,
    fields: ({ defaultFields }) =>
      defaultFields.map((field) => (field.name === 'url' ? linkAddress(field) : field)),
  })

const checkedWhole = new WeakSet<PayloadRequest>()

/** Tells the links of a text that the text is checked as a whole: then they are as good as they are. */
export const checkWhole = (req: PayloadRequest): void => {
  checkedWhole.add(req)
}

interface LinkOptions {
  req: PayloadRequest
  event?: string
  siblingData?: { linkType?: string }
}

const linkAddress = (field: FieldAffectingData): FieldAffectingData =>
  ({
    ...withoutEncoding(field),
    validate: (value: unknown, { req, event, siblingData }: LinkOptions) => {
      if (siblingData?.linkType === 'internal') return true
      if (event === 'submit' || checkedWhole.has(req))
        return runsProgram(value) ? translate(req, linkTargetWanted(value)) : true
      if (!isPresent(value))
        return translate(req, {
          en: 'Give the link an address.',
          fr: 'Donnez une adresse au lien.',
          nl: 'Geef de link een adres.',
        })
      const problem = firstProblem([linkTarget], value)
      return problem ? translate(req, problem) : true
    },
  }) as FieldAffectingData
