// What the editor of long texts says of blocks, words and pictures.
import { label } from '@/platform/i18n/label'

export const writingMessages = {
  edit: label('Edit', { fr: 'Modifier', nl: 'Bewerken' }),
  done: label('Done', { fr: 'Terminé', nl: 'Klaar' }),
  missing: label('Still missing: {field}', {
    fr: 'Il manque encore : {field}',
    nl: 'Ontbreekt nog: {field}',
  }),
  empty: label('Nothing in it yet', { fr: 'Encore vide', nl: 'Nog niets ingevuld' }),
  more: label('{count} more', { fr: '{count} de plus', nl: 'nog {count}' }),
  noAlt: label('Still without alternative text', {
    fr: 'Encore sans texte alternatif',
    nl: 'Nog zonder alternatieve tekst',
  }),
  gone: label('Not to be found: deleted, or not yours to see', {
    fr: 'Introuvable : supprimé, ou vous ne pouvez pas le voir',
    nl: 'Niet te vinden: verwijderd, of u mag het niet zien',
  }),
}
