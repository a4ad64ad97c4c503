// Who is told of an event. Pure: staff alone, never the person who did it, each person once.
import type { Role } from '@/access/roles'

/** A person as far as telling them needs it. */
export interface Recipient {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  active: boolean
  language: string
  mail: 'each' | 'daily' | 'off'
}

export interface Audience {
  actor: string
  people: readonly string[]
  roles: readonly Role[]
}

export const recipientsOf = ({ actor, people, roles }: Audience, all: readonly Recipient[]): Recipient[] =>
  all.filter(
    (person) =>
      person.id !== actor &&
      isStaff(person) &&
      (people.includes(person.id) || person.roles.some((role) => roles.includes(role))),
  )

/** Somebody whose account is off, or who lost their roles, sees nothing and is told nothing. */
export const isStaff = ({ active, roles }: Recipient): boolean => active && roles.length > 0
