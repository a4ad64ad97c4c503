// Events as cards: when (with the time zone in words), where, how to register, how to put it in a calendar.
import {
  type Card,
  type CardContext,
  card,
  editorState,
  type Fact,
  facts,
  links,
  names,
} from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { countryName, whenText } from '@/platform/i18n/formats'
import { kindName, labelOf } from '@/platform/i18n/publicMessages'
import type { Event, EventSummary } from '@/public-types'

export const eventCard = (event: Event, context: CardContext): Card => {
  const { messages } = context
  const common = eventTeaser({ ...event, summary: null, image: event.seo.image }, context)
  return {
    ...common,
    wideImage: true,
    body: editorState(event.body),
    facts: [
      ...common.facts,
      ...facts([messages.speakers, names(event.speakers)], [messages.organisers, names(event.organisers)]),
    ],
    links: common.links.filter(({ label }) => label !== messages.readEvent),
  }
}

export const eventTeaser = (event: EventSummary, context: CardContext): Card => {
  const { messages, calendarUrl } = context
  const { url } = event.registration
  return card(event, {
    eyebrow: joined(
      [kindName('events', event.kind, messages), labelOf({ planned: '', ...messages.status }, event.status)],
      ' · ',
    ),
    title: event.title,
    image: event.image,
    facts: eventFacts(event, context),
    links: links(
      [messages.register, url, true],
      [messages.addToCalendar, isDated(event) ? calendarUrl(event) : null],
      [messages.onlineRoom, event.place.url],
      [messages.readEvent, event.path],
    ),
  })
}

const eventFacts = (event: EventSummary, context: CardContext): Fact[] => {
  const { language, messages } = context
  const { name, address, city, country } = event.place
  const { deadline, price, code } = event.registration
  return facts(
    [messages.when, whenText(event.when, context)],
    [messages.where, joined([name, address, city, country && countryName(country, language)])],
    [messages.how, labelOf(messages.modes, event.mode)],
    [
      messages.registerUntil,
      deadline &&
        whenText(
          { ...event.when, start: deadline, end: null, label: null, allDay: false, precision: 'exact' },
          context,
        ),
    ],
    [messages.price, price],
    [messages.code, code],
  )
}

/** Known to the day, and still to happen as planned: a date that moved belongs in no calendar. */
const isDated = ({ when, status }: EventSummary): boolean =>
  when.start !== null &&
  [null, 'exact', 'day'].includes(when.precision) &&
  status !== 'cancelled' &&
  status !== 'postponed'
