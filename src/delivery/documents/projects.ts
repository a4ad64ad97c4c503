// A project as the public sees it, with those who pay for it and those who carry it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { organisationSchema, presentOrganisation } from '@/delivery/documents/organisations'
import { periodSchema, presentPeriod } from '@/delivery/documents/periods'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { figureSummary } from '@/delivery/documents/summaries/figures'
import { projectSummary } from '@/delivery/documents/summaries/projects'
import { resourceSummary } from '@/delivery/documents/summaries/resources'
import { richTextSchema } from '@/delivery/richText/schema'
import type { Publication } from '@/publishing/publications/readQuery'

const funderSchema = z
  .object({
    organisation: organisationSchema,
    amount: z.number().nullable(),
    currency: z.string().nullable(),
    period: z.string().nullable(),
    acknowledgement: z.string().nullable().describe('Its own words here, else those of the organisation.'),
  })
  .meta({ id: 'Funder' })

const partnerSchema = z
  .object({
    organisation: organisationSchema,
    role: z.string().nullable(),
    country: z.string().nullable(),
  })
  .meta({ id: 'Partner' })

export const projectSchema = z
  .object({
    ...documentFields('projects'),
    title: z.string(),
    acronym: z.string().nullable(),
    state: z.string().nullable(),
    summary: z.string().nullable(),
    body: richTextSchema,
    period: periodSchema,
    budget: z.object({ amount: z.number().nullable(), currency: z.string().nullable() }),
    funders: z.array(funderSchema),
    partners: z.array(partnerSchema),
    coverage: z.string().nullable(),
    parent: projectSummary.nullable(),
    related: z.array(z.object({ project: projectSummary, relation: z.string().nullable() })),
    website: z.string().nullable(),
    contacts: z.array(contactSummary),
    figures: z.array(figureSummary),
    resources: z.array(resourceSummary),
  })
  .meta({ id: 'Project' })

export type Project = z.infer<typeof projectSchema>

export const presentProject = (publication: Publication, read: Reader): Project => {
  const { content } = publication
  const budget = read.group(content.budget)
  return {
    ...presentDocument('projects', publication, read),
    title: read.label(content.title),
    acronym: read.text(content.acronym),
    state: read.text(content.state),
    summary: read.text(content.summary),
    body: read.rich(content.body),
    period: presentPeriod(content.period, read),
    budget: { amount: read.number(budget.amount), currency: read.text(budget.currency) },
    funders: presentFunders(publication, read),
    partners: read.rows(content.partners).flatMap((row) => presentPartner(row, read)),
    coverage: read.text(content.coverage),
    parent: read.one('projects', content.parent),
    related: read.rows(content.related).flatMap(({ project, relation }) => {
      const other = read.one('projects', project)
      return other ? [{ project: other, relation: read.text(relation) }] : []
    }),
    website: read.text(content.website),
    contacts: read.many('contacts', content.contacts),
    figures: read.many('figures', content.figures),
    resources: read.many('resources', content.resources),
  }
}

export const presentFunders = ({ content }: Publication, read: Reader): Project['funders'] =>
  read.rows(content.funders).flatMap((row) => presentFunder(row, read))

const presentFunder = (row: Content, read: Reader): Project['funders'] => {
  const organisation = presentOrganisation(row.organisation, read)
  if (!organisation) return []
  return [
    {
      organisation,
      amount: read.number(row.amount),
      currency: read.text(row.currency),
      period: read.text(row.period),
      acknowledgement: read.text(row.acknowledgement) ?? organisation.acknowledgement,
    },
  ]
}

const presentPartner = (row: Content, read: Reader): Project['partners'] => {
  const organisation = presentOrganisation(row.organisation, read)
  return organisation ? [{ organisation, role: read.text(row.role), country: read.text(row.country) }] : []
}
