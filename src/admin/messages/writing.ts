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
  words: label('{count} words, about {minutes} min to read', {
    fr: '{count} mots, environ {minutes} min de lecture',
    nl: '{count} woorden, ongeveer {minutes} min lezen',
  }),
  word: label('One word', { fr: 'Un mot', nl: 'Eén woord' }),
  noWords: label('No words yet', { fr: 'Encore aucun mot', nl: 'Nog geen woorden' }),
  pictures: {
    title: label('A picture for the text', { fr: 'Une image pour le texte', nl: 'Een beeld voor de tekst' }),
    titles: label('Pictures for the text', { fr: 'Des images pour le texte', nl: 'Beelden voor de tekst' }),
    effect: label('What is uploaded is in the media library afterwards, for other texts too.', {
      fr: 'Ce qui est envoyé se trouve ensuite dans la médiathèque, pour d’autres textes aussi.',
      nl: 'Wat geüpload wordt, staat daarna in de mediatheek, ook voor andere teksten.',
    }),
    alt: label('What it shows, for readers who do not see it', {
      fr: 'Ce qu’elle montre, pour qui ne la voit pas',
      nl: 'Wat erop staat, voor wie het niet ziet',
    }),
    insert: label('Upload and insert', { fr: 'Envoyer et insérer', nl: 'Uploaden en invoegen' }),
    busy: label('Uploading…', { fr: 'Envoi…', nl: 'Uploaden…' }),
    leave: label('Leave it out', { fr: 'Ne pas la prendre', nl: 'Weglaten' }),
    leaveAll: label('Leave them out', { fr: 'Ne pas les prendre', nl: 'Allemaal weglaten' }),
    unreadable: label('This picture cannot be read. Save it as a file and drop that into the text.', {
      fr: 'Cette image est illisible. Enregistrez-la comme fichier et déposez-le dans le texte.',
      nl: 'Dit beeld is onleesbaar. Bewaar het als bestand en sleep dat in de tekst.',
    }),
    left: label(
      'Pictures that did not come along: {count}. Copy each by itself, or drop its file into the text.',
      {
        fr: 'Images restées en route : {count}. Copiez-les une à une, ou déposez leurs fichiers dans le texte.',
        nl: 'Beelden die niet meekwamen: {count}. Kopieer ze één voor één, of sleep hun bestanden in de tekst.',
      },
    ),
  },
}
