// Projects with those who pay for them and carry them. What the model has no field for stands in the text.
import { readDate, type Span } from '../dates'
import type { Edition, Project } from '../edition'
import { usableHref } from '../markup'
import { countriesOf } from '../places'
import type { Plan, Ref } from '../plan'
import { plainParagraphs, richText } from '../richText'
import { contactNamed } from './contacts'
import { organisationIn, organisationNamed } from './organisations'

export const mapProjects = (plan: Plan, edition: Edition): void => {
  const day = edition.issue?.period?.to ?? edition.issue?.period?.from
  edition.projects.forEach((project, index) => {
    const ref = addProject(plan, `projects/${index}`, project, day, acknowledgements(edition, project))
    plan.projects.learn(ref, project.name, project.acronym)
  })
  edition.projects.forEach((project, index) => {
    plan.projects.learn({ $ref: `projects/${index}` }, ...project.variants)
  })
}

/** The project of this name, acronym or spelling; a new one where it is only named. */
export const projectNamed = (plan: Plan, name: string): Ref => {
  const known = plan.projects.find(name)
  if (known) return known
  const ref = plan.document({
    key: `projects/named/${name}`,
    collection: 'projects',
    data: { title: name, state: 'running' },
  })
  plan.projects.learn(ref, name)
  return ref
}

/** The funder lines under the articles of a project, in the order of its funders. */
const acknowledgements = ({ articles }: Edition, { name, acronym }: Project): string[] =>
  articles
    .filter(({ project }) => project.some((one) => one === name || one === acronym))
    .flatMap((article) => article.acknowledgements)
    .filter((line) => /fund|financ/i.test(line))

const addProject = (
  plan: Plan,
  key: string,
  project: Project,
  day: string | undefined,
  lines: string[],
): Ref => {
  const { name, acronym, coverage, website, contacts, note } = project
  return plan.document({
    key,
    collection: 'projects',
    data: {
      title: name ?? acronym ?? 'Project',
      acronym,
      state: stateOf(project, day),
      body: richText(plainParagraphs(restOf(project))),
      period: periodOf(project),
      coverage: coverage.join('; '),
      countries: countriesOf(coverage),
      website: usableHref(website),
      funders: project.funders.flatMap((funder, index) =>
        funder.name ? [funderOf(plan, funder, lines[index])] : [],
      ),
      partners: partnersOf(plan, project),
      contacts: contacts.flatMap((one) => contactNamed(plan, one) ?? []),
    },
    remarks: [note],
  })
}

/** What has no field of its own, a line each. */
export const restOf = ({
  variants,
  components,
  component,
  milestones,
  implementer,
  website,
  status,
}: Project): string[] => [
  ...variants.map((one) => `Also written: ${one}`),
  ...[...component, ...components].map((one) => `Component: ${one}`),
  ...milestones.map(({ date, what }) => `Milestone: ${[date, what].filter(Boolean).join(', ')}`),
  ...implementer.map((one) => `Implemented by ${one}`),
  ...(status ? [`State: ${status}`] : []),
  ...(website && !usableHref(website) ? [`Web site: ${website}`] : []),
]

const stateOf = ({ from, to, status }: Project, day: string | undefined): string => {
  if (/ended|closed|terminé/i.test(status ?? '')) return 'ended'
  if (/upcoming|planned|à venir/i.test(status ?? '')) return 'upcoming'
  if (!day) return 'running'
  if (to && (readDate(to)?.to ?? '9999') < day) return 'ended'
  return from && (readDate(from)?.from ?? '') > day ? 'upcoming' : 'running'
}

/** Both ends with the coarser precision; the words of the file where that says less, and the duration. */
export const periodOf = ({ from, to, duration }: Pick<Project, 'from' | 'to' | 'duration'>): Span => {
  const start = from ? readDate(from) : undefined
  const end = to ? readDate(to) : undefined
  const written = [from, to].filter(Boolean).join(' – ')
  const same = !start || !end || (start.precision === end.precision && !start.label && !end.label)
  const usable = Boolean((!from || start) && (!to || end) && same)
  return {
    ...(start?.from ? { from: start.from } : {}),
    ...(end?.to ? { to: end.to } : {}),
    ...precisionOf(usable ? (start?.precision ?? end?.precision) : start || end ? 'month' : undefined),
    ...labelled([usable ? undefined : written, duration]),
  }
}

const precisionOf = (precision: Span['precision']) => (precision ? { precision } : {})

const labelled = (parts: (string | undefined)[]): { label?: string } => {
  const label = parts.filter(Boolean).join(' · ')
  return label ? { label } : {}
}

const funderOf = (plan: Plan, funder: Project['funders'][number], line: string | undefined) => {
  const { organisation, remark } = organisationIn(plan, funder.name ?? '')
  const years = /^\d{4}\s*[-–]\s*\d{4}$/.test(remark ?? '') ? remark : undefined
  const { amount, currency } = funder
  const acknowledgement = [years ? undefined : remark, line].filter(Boolean).join(' · ')
  return { organisation, amount, currency, period: funder.period ?? years, acknowledgement }
}

const partnersOf = (plan: Plan, { partners, coordinator }: Project) => {
  const named = partners.flatMap(({ name, role }) =>
    name ? [{ name, role: roleOf(role, name, coordinator) }] : [],
  )
  const others = coordinator
    .filter((name) => !named.some((one) => one.name === name))
    .map((name) => ({ name, role: 'coordinator' }))
  return [...others, ...named].map(({ name, role }) => ({
    organisation: organisationNamed(plan, name),
    role,
  }))
}

const roles = ['coordinator', 'partner', 'associate', 'host']

const roleOf = (role: string | undefined, name: string, coordinators: string[]): string => {
  if (coordinators.includes(name)) return 'coordinator'
  return role && roles.includes(role) ? role : 'partner'
}
