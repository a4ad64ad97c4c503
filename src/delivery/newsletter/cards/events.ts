// Events as cards: when (with the time zone in words), where, how to register, how to put it in a calendar.
import type { Event } from '@/delivery/documents/events'
import type { SummaryOf } from '@/delivery/documents/summaries'
import {
  type Card,
  card,
  type Fact,
  facts,
  joined,
  links,
  names,
  wordsOf,
} from '@/delivery/newsletter/cards/card'
import { countryName, whenText } from '@/delivery/newsletter/dates'
import { kindWord, wordOf, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export type CalendarUrl = (event: { slug: string }) => string

interface EventContext {
  language: Language
  officeZone: string
  calendarUrl: CalendarUrl
}

export const eventCard = (event: Event, context: EventContext): Card => {
  const frame = words[context.language]
  const common = eventTeaser({ ...event, summary: null, image: event.seo.image }, context)
  return {
    ...common,
    body: wordsOf(event.body),
    facts: [
      ...common.facts,
      ...facts([frame.speakers, names(event.speakers)], [frame.organisers, names(event.organisers)]),
    ],
    links: common.links.filter(({ words: said }) => said !== frame.readEvent),
  }
}

export const eventTeaser = (event: SummaryOf<'events'>, context: EventContext): Card => {
  const { language, calendarUrl } = context
  const frame = words[language]
  const { url } = event.registration
  return card(event, {
    eyebrow: joined(
      [kindWord('events', event.kind, frame), wordOf({ planned: '', ...frame.status }, event.status)],
      ' · ',
    ),
    title: event.title,
    image: event.image,
    facts: eventFacts(event, context),
    links: links(
      [frame.register, url, true],
      [frame.addToCalendar, isDated(event) ? calendarUrl(event) : null],
      [frame.onlineRoom, event.place.url],
      [frame.readEvent, event.path],
    ),
  })
}

const eventFacts = (event: SummaryOf<'events'>, context: EventContext): Fact[] => {
  const { language } = context
  const frame = words[language]
  const { name, address, city, country } = event.place
  const { deadline, price, code } = event.registration
  return facts(
    [frame.when, whenText(event.when, context)],
    [frame.where, joined([name, address, city, country && countryName(country, language)])],
    [frame.how, wordOf(frame.modes, event.mode)],
    [
      frame.registerUntil,
      deadline &&
        whenText(
          { ...event.when, start: deadline, end: null, label: null, allDay: false, precision: 'exact' },
          context,
        ),
    ],
    [frame.price, price],
    [frame.code, code],
  )
}

/** Known to the day, and still to happen as planned: a date that moved belongs in no calendar. */
const isDated = ({ when, status }: SummaryOf<'events'>): boolean =>
  when.start !== null &&
  [null, 'exact', 'day'].includes(when.precision) &&
  status !== 'cancelled' &&
  status !== 'postponed'
