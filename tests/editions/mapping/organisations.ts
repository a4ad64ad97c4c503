// Organisations: those listed, and any other that a project, a person or an event names.
import type { Edition } from '../edition'
import { inBrackets, withoutBrackets } from '../names'
import type { Plan, Ref } from '../plan'

export const mapOrganisations = (plan: Plan, { organisations }: Edition): void => {
  organisations.forEach(({ name, asWritten }, index) => {
    const title = name ?? asWritten
    if (!title) return
    const ref = addOrganisation(plan, `organisations/${index}`, title)
    plan.organisations.learn(ref, title)
    plan.organisations.learn(ref, asWritten, acronymIn(title), withoutBrackets(title))
  })
}

/** The organisation of this name; a new one where none has exactly it. */
export const organisationNamed = (plan: Plan, name: string): Ref => {
  const known = plan.organisations.find(name)
  if (known) return known
  const ref = addOrganisation(plan, `organisations/named/${name}`, name)
  plan.organisations.learn(ref, name)
  return ref
}

/** The organisation that a line names, with or without a remark in brackets behind it. */
export const organisationIn = (
  plan: Plan,
  line: string,
): { organisation: Ref; remark: string | undefined } => {
  const exact = plan.organisations.find(line)
  const base = exact ? undefined : plan.organisations.find(withoutBrackets(line))
  if (base) return { organisation: base, remark: inBrackets(line) }
  return { organisation: organisationNamed(plan, line), remark: undefined }
}

const addOrganisation = (plan: Plan, key: string, name: string): Ref =>
  plan.entry(key, 'organisations', { name, acronym: acronymIn(name) })

const acronymIn = (name: string): string | undefined => {
  const inside = inBrackets(name)
  return inside && /^[\p{Lu}][\p{L}\d-]{1,11}$/u.test(inside) ? inside : undefined
}
