// The card of an item of an issue, by its type and by how the issue shows it.

import { summaryTitle } from '@/content/summaryTitle'
import type { Summary } from '@/delivery/documents/summaries'
import { articleCard, articleTeaser } from '@/delivery/newsletter/cards/articles'
import {
  type Card,
  card,
  type Item,
  isSummary,
  isWhole,
  joined,
  type Leaf,
  links,
} from '@/delivery/newsletter/cards/card'
import { contactCard } from '@/delivery/newsletter/cards/contacts'
import { type CalendarUrl, eventCard, eventTeaser } from '@/delivery/newsletter/cards/events'
import { episodeCard, episodeTeaser } from '@/delivery/newsletter/cards/podcastEpisodes'
import { podcastCard } from '@/delivery/newsletter/cards/podcasts'
import { projectCard, projectTeaser } from '@/delivery/newsletter/cards/projects'
import { resourceCard, resourceTeaser } from '@/delivery/newsletter/cards/resources'
import { periodText } from '@/delivery/newsletter/dates'
import { kindWord, words } from '@/delivery/newsletter/words'
import { excerptOf } from '@/delivery/richText/excerpt'
import type { Language } from '@/platform/i18n/languages'

export interface CardContext {
  language: Language
  /** IANA name of the zone in which the office counts its days. */
  officeZone: string
  calendarUrl: CalendarUrl
}

/** The title alone is a card without more. */
export const cardOf = ({ display, teaser, item }: Item, context: CardContext): Card => {
  if (display === 'title' || (!isWhole(item) && !isSummary(item)))
    return card(item, {
      title: summaryTitle(item),
      eyebrow: kindWord(item.type, null, words[context.language]),
    })
  if (isSummary(item)) return { ...summaryCard(item, context), lead: teaser }
  const whole = wholeCard(item, context)
  return { ...whole, lead: isBeginningOf(teaser, whole) ? null : teaser }
}

/** A summary that was cut from the text itself would be read twice. */
const isBeginningOf = (teaser: string | null, { body }: Card): boolean =>
  teaser !== null && body !== null && excerptOf(body) === teaser

/** A document with all that is shown of it. */
export const wholeCard = (item: Leaf, context: CardContext): Card => {
  const { language } = context
  switch (item.type) {
    case 'articles':
      return articleCard(item, context)
    case 'projects':
      return projectCard(item, language)
    case 'podcast-episodes':
      return episodeCard(item, language)
    case 'events':
      return eventCard(item, context)
    case 'resources':
      return resourceCard(item, language)
    case 'figures':
      return card(item, { title: item.label, figures: [item] })
    case 'contacts':
      return contactCard(item, language)
    case 'podcasts':
      return podcastCard(item, language)
  }
}

/** A document that is referred to. */
export const summaryCard = (item: Summary, context: CardContext): Card => {
  const { language } = context
  const frame = words[language]
  switch (item.type) {
    case 'articles':
      return articleTeaser(item, language)
    case 'projects':
      return projectTeaser(item, language)
    case 'podcast-episodes':
      return episodeTeaser(item, language)
    case 'events':
      return eventTeaser(item, context)
    case 'resources':
      return resourceTeaser(item, language)
    case 'figures':
      return card(item, { title: item.label, figures: [item] })
    case 'issues':
      return card(item, {
        eyebrow: kindWord('issues', item.kind, frame),
        title: item.title,
        image: item.image,
        byline: joined(
          [item.number === null ? null : `${frame.number} ${item.number}`, periodText(item.period, language)],
          ' · ',
        ),
        links: links([frame.readIssue, item.path]),
      })
    case 'contacts':
      return card(item, { title: item.name, byline: item.role, image: item.image })
    case 'podcasts':
      return card(item, { eyebrow: kindWord('podcasts', null, frame), title: item.title, image: item.image })
  }
}
