// The real name of a person under protection stands nowhere: in no language, not in the address, not in a file.
// An issue says where, never which name.
import { proseOf } from '@/content/prose'
import { label } from '@/platform/i18n/catalogue'
import type { LabelOf } from '@/platform/i18n/label'
import type { Issue } from '@/platform/issues'
import type { CheckInput, UsedFile } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'
import { nameFinder } from '@/workflow/core/checks/names'

export const realNames = (input: CheckInput): Issue[] => {
  const find = nameFinder(input.realNames ?? [])
  const inText = [...proseOf(input.content)].filter(({ text }) => find(text)).map(({ path }) => path)
  return [
    ...[...new Set(inText)].map((path) => found(input, { path, code: 'realName' })),
    ...(input.files ?? []).flatMap((file) => issuesOf(input, file, find)),
  ]
}

const issuesOf = (input: CheckInput, { path, words }: UsedFile, find: (text: string) => boolean): Issue[] => {
  const places = words.filter(({ text }) => find(text)).map(({ place }) => place)
  return [...new Set(places)].map((place) =>
    found(input, { path, code: 'realNameInFile', details: { place: placeNames[place] ?? place } }),
  )
}

const placeNames: Record<string, LabelOf> = {
  alt: label('alternative text'),
  caption: label('caption'),
  credit: label('credit'),
  filename: label('file name'),
}
