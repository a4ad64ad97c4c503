// Who pays and asks to be thanked in its own words is, in every language the document is offered in.
import { languageNames } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import { type CheckInput, offeredIn } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'

export const checkAcknowledgements = (input: CheckInput): Issue[] =>
  (input.funders ?? []).flatMap(({ path, name, acknowledged }) =>
    offeredIn(input.content)
      .filter((locale) => !acknowledged.includes(locale))
      .map((locale) =>
        found(input, {
          path: `${path}.acknowledgement.${locale}`,
          code: 'acknowledgementMissing',
          details: { funder: name, language: languageNames[locale as keyof typeof languageNames] ?? locale },
        }),
      ),
  )
