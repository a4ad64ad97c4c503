// People and contacts in the public directory; those to be protected in none.
import { isLanguage } from '@/platform/i18n/languages'
import type { Person } from '../edition'
import { sameWords } from '../names'
import { differs, lacks } from '../tally'
import { type Evidence, listOf, missing } from './evidence'

export const checkPeople = (evidence: Evidence): void => {
  const { people, contacts } = evidence.file.edition
  const hidden = people.filter((one) => one.protected).flatMap(({ name }) => name ?? [])
  for (const person of people) checkPerson(evidence, 'people', person, hidden)
  for (const person of contacts) checkPerson(evidence, 'contacts', person, hidden)
}

const checkPerson = ({ tally, all }: Evidence, kind: string, person: Person, hidden: string[]): void => {
  const { role, organisation, capacity } = person
  const email = person.email?.includes('@') ? person.email : undefined
  const name = person.name ?? (email ? undefined : person.email)
  const label = name ?? email ?? String(role)
  const found = all('contacts').find(
    (one) =>
      (email && one.email === email) || (name && String(one.name).toLowerCase() === name.toLowerCase()),
  )
  if (name && hidden.includes(name)) {
    tally.note(`${kind} to protect`, label, [found && 'stands in the public directory'])
    return
  }
  if (!found) {
    tally.note(kind, label, missing)
    return
  }
  const organisations = listOf(found.organisations)
    .map((one) => one.name)
    .join('; ')
  const words = `${found.role} ${found.bio}`
  tally.note(kind, label, [
    name !== undefined && differs('name', String(found.name).toLowerCase(), name.toLowerCase()),
    email !== undefined && differs('e-mail', found.email, email),
    ...rolesOf(role).map((one) => lacks('role', words, one)),
    lacks('words about them', words, capacity),
    typeof organisation === 'string' &&
      lacks('organisations', sameWords(organisations), sameWords(organisation)),
  ])
}

/** Roles in one language; those in several are checked in each by the comparison with what was sent. */
const rolesOf = (role: unknown): string[] => {
  if (typeof role === 'string') return [role]
  if (typeof role !== 'object' || role === null) return []
  return Object.entries(role).flatMap(([language, words]) => (isLanguage(language) ? [] : [String(words)]))
}
