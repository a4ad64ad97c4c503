// An issue that another document refers to. A whole one is made of the cards of what it holds.
import { type Card, type CardContext, card, links } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { periodText } from '@/platform/i18n/formats'
import { kindName } from '@/platform/i18n/publicMessages'
import type { IssueSummary } from '@/public-types'

export const issueTeaser = (issue: IssueSummary, { language, messages }: CardContext): Card =>
  card(issue, {
    eyebrow: kindName('issues', issue.kind, messages),
    title: issue.title,
    image: issue.image,
    byline: joined(
      [
        issue.number === null ? null : `${messages.number} ${issue.number}`,
        periodText(issue.period, language),
      ],
      ' · ',
    ),
    links: links([messages.readIssue, issue.path]),
  })
