// What the menu offers beside the workflow's actions.
import { label } from '@/platform/i18n/label'

export const toolMessages = {
  preview: label('Preview in a new tab', {
    fr: 'Aperçu dans un nouvel onglet',
    nl: 'Voorbeeld in een nieuw tabblad',
  }),
}
