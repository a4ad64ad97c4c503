// One directory of everybody named: people, contacts, panels, speakers, guests, authors. Persons to be protected are
// in none: their real name lies in a consent, which the protection officer alone enters and sees.
import { isLanguage, type Language } from '@/platform/i18n/languages'
import type { Edition, Person } from '../edition'
import { toList, toText } from '../lenient'
import { usableHref } from '../markup'
import type { Data, Plan, Ref } from '../plan'
import { organisationNamed } from './organisations'

/** Everybody the edition names in its lists, each once, with what all the lists say about them. */
export const mapContacts = (plan: Plan, edition: Edition): void => {
  const everybody = gather(edition)
  const isProtected = (name: string | undefined) =>
    everybody.some((one) => one.protected && sameName(one.name, name))
  edition.people.forEach((person, index) => {
    if (isProtected(person.name)) protect(plan, `consents/${index}`, person)
  })
  for (const person of everybody) if (!isProtected(person.name) || !person.name) addContact(plan, person)
}

/** The contact of this name or address; a new one where there is none. Nobody who is protected. */
export const contactNamed = (plan: Plan, person: Named): Ref | undefined => {
  const { name, email } = withAddress(person)
  const known = plan.contacts.find(email, name)
  if (known || plan.consents.find(name)) return known
  return addContact(plan, { ...unknownPerson(), name, email })
}

interface Named {
  name?: string | undefined
  email?: string | undefined
}

interface Known extends Named {
  phone?: string | undefined
  link?: string | undefined
  protected?: boolean
  roles: unknown[]
  organisations: unknown[]
  capacities: (string | undefined)[]
  notes: (string | undefined)[]
}

const unknownPerson = (): Known => ({ roles: [], organisations: [], capacities: [], notes: [] })

const gather = ({ people, contacts, articles, events, projects }: Edition): Known[] => {
  const known: Known[] = []
  const named = [
    ...articles.flatMap((article) => [...article.panel, ...article.authors, ...article.contacts]),
    ...events.flatMap(({ speakers }) => speakers),
    ...projects.flatMap((project) => project.contacts),
  ]
  for (const person of [...people, ...contacts, ...named].map(withAddress)) {
    const same = known.find(
      (one) => sameName(one.name, person.name) || (one.email && one.email === person.email),
    )
    const entry = same ?? unknownPerson()
    if (!same) known.push(entry)
    Object.assign(entry, {
      name: entry.name ?? person.name,
      email: entry.email ?? person.email,
      phone: entry.phone ?? person.phone,
      link: entry.link ?? person.link,
      protected: entry.protected || person.protected,
    })
    entry.roles.push(...toList(person.role))
    entry.organisations.push(...toList(person.organisation))
    entry.capacities.push(person.capacity)
    entry.notes.push(person.note)
  }
  return known
}

/** Where an address is expected, some files give a name. */
const withAddress = <T extends Named>(person: T): T =>
  person.email && !person.email.includes('@')
    ? { ...person, name: person.name ?? person.email, email: undefined }
    : person

const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()

const addContact = (plan: Plan, person: Known): Ref => {
  const name = person.name ?? person.email ?? toText(person.roles) ?? 'Contact'
  const { role, translations, others } = rolesOf(person.roles, plan.locale)
  const ref = plan.document({
    key: `contacts/${plan.documents.length}`,
    collection: 'contacts',
    data: {
      name,
      kind: isMailbox(person) ? 'mailbox' : 'person',
      role,
      organisations: [
        ...new Map(organisationNames(person).map((one) => [one, organisationNamed(plan, one)])).values(),
      ],
      email: emailOf(person.email),
      phone: person.phone,
      showPhone: person.phone ? true : undefined,
      showEmail: emailOf(person.email) ? true : undefined,
      bio: [...others, ...person.capacities, ...person.notes].filter(Boolean).join('\n') || undefined,
      links: usableHref(person.link) ? [{ url: person.link }] : undefined,
    },
    translations,
  })
  plan.contacts.learn(ref, person.email, person.name)
  return ref
}

const isMailbox = ({ name }: Known): boolean => !name || /\b(team|office|desk|équipe|service)\b/i.test(name)

const emailOf = (text: string | undefined): string | undefined =>
  text && /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(text) ? text : undefined

const organisationNames = ({ organisations }: Known): string[] =>
  organisations
    .flatMap((one) => (toText(one) ?? '').split(';'))
    .map((one) => one.trim())
    .filter(Boolean)

/** The role in the edition's language, its translations, and what else was said of it. */
const rolesOf = (roles: unknown[], locale: Language) => {
  const plain = [
    ...new Set(roles.filter((one) => typeof one !== 'object').flatMap((one) => toText(one) ?? [])),
  ]
  const byLanguage = roles.filter((one): one is Data => typeof one === 'object' && one !== null)
  const entries = byLanguage.flatMap((one) => Object.entries(one))
  const translations: Partial<Record<Language, Data>> = {}
  for (const [language, value] of entries)
    if (isLanguage(language) && language !== locale) translations[language] = { role: toText(value) }
  const own = entries.find(([language]) => language === locale)
  const unknown = entries
    .filter(([language]) => !isLanguage(language))
    .flatMap(([, value]) => toText(value) ?? [])
  const role = plain[0] ?? toText(own?.[1])
  return { role, translations, others: [...plain.slice(1), ...unknown] }
}

const protect = (plan: Plan, key: string, { name, role }: Person): Ref => {
  const subject = name ?? toText(role) ?? key
  return addConsent(plan, key, subject, toText(role) ?? '')
}

/** A consent for every channel and language, as the protection officer finds it in the signed form. */
export const addConsent = (plan: Plan, key: string, subject: string, about: string): Ref => {
  const ref = plan.entry(key, 'consents', {
    subject,
    publicName: subject,
    kind: kindOf(about),
    channels: ['web', 'mail', 'print', 'social'],
    languages: ['en', 'fr', 'nl'],
  })
  plan.consents.learn(ref, subject)
  return ref
}

const kindOf = (about: string): string => {
  if (/minor|child|boy|girl|\b1?\d years?\b|enfant|mineur|kind/i.test(about)) return 'minor'
  if (/traffick|traite|mensenhandel/i.test(about)) return 'trafficking'
  return /medical|médical|medisch/i.test(about) ? 'medical' : 'adult'
}
