// What the menu offers beside the workflow's actions.
import { label } from '@/platform/i18n/label'

export const toolWords = {
  preview: label('Preview in a new tab', 'Aperçu dans un nouvel onglet'),
  testSend: label('Mail it to me as a test', 'Me l’envoyer comme essai'),
  sent: label('It is on its way to your address.', 'Il est en route vers votre adresse.'),
}
