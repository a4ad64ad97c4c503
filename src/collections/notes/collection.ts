import { editors } from '@/access/editors'
import { defineEntries } from '@/collections/define/entries'
import { copiedKey } from '@/collections/fields/copiedKey'
import { groups } from '@/collections/fields/groups'
import { choice, text, textarea } from '@/collections/fields/plain'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

export const noteKinds = {
  footnote: label('Footnote', 'Note de bas de page'),
  disclaimer: label('Disclaimer', 'Avertissement'),
  glossary: label('Glossary entry', 'Entrée de glossaire'),
}

export const Notes = defineEntries({
  slug: 'notes',
  labels: { singular: label('Note', 'Note'), plural: label('Notes', 'Notes') },
  group: groups.library,
  description: label(
    'Footnotes, disclaimers and terms used again and again.',
    'Notes, avertissements et termes qui reviennent.',
  ),
  title: 'key',
  columns: ['key', 'kind', 'text', 'pattern'],
  populate: ['key', 'kind', 'text'],
  writtenBy: editors,
  fields: [
    {
      ...text('key', label('Key', 'Clé'), {
        required: true,
        unique: true,
        rules: [slugForm],
        description: label(
          'A short name to find it by, such as “kosovo”.',
          'Un nom court pour la retrouver, par exemple « kosovo ».',
        ),
      }),
      hooks: { beforeDuplicate: [copiedKey] },
    },
    choice('kind', label('Kind', 'Genre'), noteKinds, { required: true, defaultValue: 'footnote' }),
    textarea('text', label('Text', 'Texte'), { localized: true, required: true }),
    text('pattern', label('Designation that must carry it', 'Désignation qui doit la porter'), {
      description: label(
        'As it is written in texts. Documents that use it without this note are stopped before review.',
        'Telle qu’elle s’écrit dans les textes. Un document qui l’emploie sans cette note est arrêté avant la relecture.',
      ),
    }),
  ],
})
