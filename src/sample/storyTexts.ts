// What the people of the story write.
import { p, richText } from '@/sample/lexical'

export const storyArticle = {
  title: 'Night shift at the harbour kitchen',
  slug: 'night-shift-at-the-harbour-kitchen',
  kind: 'story',
  summary: 'When the last ferry is in, somebody still has to eat.',
  body: richText(
    p(
      'The lights in the harbour kitchen stay on until two. Dockers come first, then the crew of the last ferry.',
    ),
    p('Nobody asks who pays. There is a tin by the door, and it is never empty.'),
  ),
  protection: { depictsPeople: 'no' },
}

export const storyIssue = {
  title: 'The harbour kitchen: a special issue',
  slug: 'the-harbour-kitchen-a-special-issue',
  kind: 'special',
  period: { from: '2026-06-01', to: '2026-06-30' },
}

/** Published already; the issue points at it beside its new article. */
export const storyProject = { collection: 'projects', slug: 'lantern-street' }

interface Target {
  relationTo: string
  value: string
}

export const storySections = (article: Target, project: Target) => [
  { heading: 'After dark', level: 1, items: [{ item: article, display: 'full' }] },
  { heading: 'Who keeps the light on', level: 2, items: [{ item: project, display: 'teaser' }] },
]
