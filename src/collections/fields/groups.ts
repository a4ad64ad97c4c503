// The groups of the admin menu.
import { label } from '@/platform/i18n/label'

export const groups = {
  editorial: label('Editorial', 'Rédaction'),
  directory: label('Directory', 'Annuaire'),
  library: label('Library', 'Bibliothèque'),
  administration: label('Administration', 'Administration'),
}
