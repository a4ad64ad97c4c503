// Editorial collections as the options of a select.
import type { EditorialSlug } from '@/collections/editorialSlugs'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const editorialTypes: Record<EditorialSlug, LabelOf> = {
  issues: label('Issues'),
  articles: label('Articles'),
  projects: label('Projects'),
  contacts: label('Contacts'),
  podcasts: label('Podcasts'),
  'podcast-episodes': label('Podcast episodes'),
  events: label('Events'),
  resources: label('Resources'),
  figures: label('Figures'),
}
