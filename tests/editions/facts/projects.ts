// Every project: names, funders and partners in order, coverage, period with its precision, contacts.
import type { Project } from '../edition'
import { periodOf, restOf } from '../mapping/projects'
import { sameWords, withoutBrackets } from '../names'
import { differs, lacks } from '../tally'
import { type Evidence, listOf, missing, partOf } from './evidence'
import { plainAnswer } from './plain'

export const checkProjects = (evidence: Evidence): void => {
  const { file, tally, find } = evidence
  file.edition.projects.forEach((project, index) => {
    const found = find(`projects/${index}`)?.text
    tally.note('projects', project.name ?? String(index), found ? wrongIn(project, found) : missing)
    project.funders.forEach(({ name }, at) => {
      tally.note('funders', `${project.name}, ${name}`, [organisationIs(name, listOf(found?.funders)[at])])
    })
    const partners = listOf(found?.partners)
    for (const { name } of project.partners)
      tally.note('partners', `${project.name}, ${name}`, [
        !partners.some((one) => !organisationIs(name, one)) && 'not among the partners',
      ])
  })
}

const wrongIn = (project: Project, found: Record<string, unknown>) => {
  const { name, acronym, coverage, website, contacts, coordinator, partners } = project
  const text = plainAnswer(found.body)
  const isUrl = website !== undefined && /^https?:\/\/\S+$/.test(website)
  return [
    name !== undefined && differs('title', found.title, name),
    differs('acronym', found.acronym, acronym),
    coverage.length > 0 && differs('coverage', found.coverage, coverage.join('; ')),
    isUrl ? differs('website', found.website, website) : lacks('text', text, website),
    ...restOf(project).map((line) => lacks('text', text, line)),
    ...contacts.map((one) => lacks('contacts', JSON.stringify(found.contacts), one.email ?? one.name)),
    ...coordinator.map((one) => isCoordinator(one, listOf(found.partners))),
    differs(
      'order of partners',
      order(listOf(found.partners), partners),
      partners.map(({ name: one }) => one).join(', '),
    ),
    ...checkPeriod(project, partOf(found.period)),
  ]
}

const order = (found: Record<string, unknown>[], wanted: { name?: string | undefined }[]): string =>
  found
    .map(
      ({ organisation }) =>
        wanted.find(({ name }) => name && sameOrganisation(name, partOf(organisation)))?.name,
    )
    .filter(Boolean)
    .join(', ')

const checkPeriod = ({ from, to, duration }: Project, found: Record<string, unknown>) => {
  const { precision } = periodOf({ from, to, duration })
  const shown = (day: unknown, like: string | undefined) =>
    day && like ? String(day).slice(0, like.length) : undefined
  return [
    from !== undefined && /^\d{4}/.test(from) && differs('from', shown(found.from, from), from),
    to !== undefined && /^\d{4}/.test(to) && differs('to', shown(found.to, to), to),
    differs('precision', found.precision, precision),
    lacks('period', String(found.label ?? ''), duration),
  ]
}

const isCoordinator = (name: string, partners: Record<string, unknown>[]): string | false =>
  !partners.some((one) => one.role === 'coordinator' && !organisationIs(name, one)) &&
  `coordinator is not “${name}”`

/** A remark in brackets behind a name may stand beside the organisation. */
const organisationIs = (
  name: string | undefined,
  row: Record<string, unknown> | undefined,
): string | false => {
  const { acknowledgement, period } = row ?? {}
  const organisation = partOf(row?.organisation)
  if (!name || organisation.name === name) return false
  if (!sameOrganisation(name, organisation)) return `is “${organisation.name}”`
  const remark = /\(([^()]*)\)$/.exec(name)?.[1]
  return lacks('its words', [organisation.name, acknowledgement, period].join(' '), remark)
}

const sameOrganisation = (name: string, { name: found, acronym }: Record<string, unknown>): boolean =>
  acronym === name || bare(String(found)) === bare(name)

/** A name without any remark in brackets behind it. */
const bare = (name: string): string => {
  const shorter = withoutBrackets(name)
  return shorter === name ? sameWords(name) : bare(shorter)
}
