// Editorial collections as the options of a select.
import type { EditorialSlug } from '@/collections/editorialSlugs'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const editorialTypes: Record<EditorialSlug, LabelOf> = {
  issues: label('Issues', 'Numéros'),
  articles: label('Articles', 'Articles'),
  projects: label('Projects', 'Projets'),
  contacts: label('Contacts', 'Contacts'),
  podcasts: label('Podcasts', 'Podcasts'),
  'podcast-episodes': label('Podcast episodes', 'Épisodes de podcast'),
  events: label('Events', 'Événements'),
  resources: label('Resources', 'Ressources'),
  figures: label('Figures', 'Chiffres'),
}
