// Every sample document, in an order in which each mentions only what stands before it.
import { diasporaArticles } from '@/sample/articles/diaspora'
import { housingArticles } from '@/sample/articles/housing'
import { officeArticles } from '@/sample/articles/office'
import { returnArticles } from '@/sample/articles/return'
import { workArticles } from '@/sample/articles/work'
import { contacts } from '@/sample/contacts'
import { events } from '@/sample/events'
import { figures } from '@/sample/figures'
import { issues } from '@/sample/issues'
import { episodes, podcasts } from '@/sample/podcasts'
import { projects } from '@/sample/projects'
import { resources } from '@/sample/resources'
import type { SampleDocument } from '@/sample/sampleDocument'

export const sampleDocuments: SampleDocument[] = [
  ...contacts,
  ...figures,
  ...resources,
  ...projects,
  ...events,
  ...housingArticles,
  ...workArticles,
  ...returnArticles,
  ...diasporaArticles,
  ...officeArticles,
  ...podcasts,
  ...episodes,
  ...issues,
]
