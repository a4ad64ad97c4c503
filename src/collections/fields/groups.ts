// The groups of the admin menu.
import { label } from '@/platform/i18n/catalogue'

export const groups = {
  editorial: label('Editorial'),
  directory: label('Directory'),
  library: label('Library'),
  administration: label('Administration'),
}
