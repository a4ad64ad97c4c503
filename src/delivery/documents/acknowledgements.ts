// The words of thanks that an issue owes: to the funders of each project it shows or tells of, once each.
import { z } from 'zod'
import { isObject } from '@/content/content'
import { organisationSchema } from '@/delivery/documents/organisations'
import { presentFunders } from '@/delivery/documents/projects'
import type { Reader } from '@/delivery/documents/references/reader'

export const acknowledgementSchema = z
  .object({
    organisation: organisationSchema,
    text: z.string().nullable().describe('The words it asks for; none when it asks for none.'),
  })
  .meta({ id: 'Acknowledgement' })

export type Acknowledgement = z.infer<typeof acknowledgementSchema>

/** @param items references to the documents of an issue */
export const presentAcknowledgements = (items: readonly unknown[], read: Reader): Acknowledgement[] => {
  const projects = new Set(items.flatMap((item) => projectsOf(item, read)))
  const owed = new Map<string, Acknowledgement>()
  for (const project of projects) {
    for (const { organisation, acknowledgement: text } of fundersOf(project, read))
      if (text || organisation.acknowledgementRequired || organisation.logo)
        owed.set(`${organisation.id} ${text ?? ''}`, { organisation, text })
  }
  return [...owed.values()]
}

const fundersOf = (project: string, read: Reader) =>
  read.through({ relationTo: 'projects', value: project }, presentFunders) ?? []

const projectsOf = (item: unknown, read: Reader): string[] => {
  if (isObject(item) && item.relationTo === 'projects') return [String(item.value)]
  return read.through(item, ({ content }) => read.texts(content.projects)) ?? []
}
