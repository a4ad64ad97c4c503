// An interview. With several voices, each pair says who asks and who answers, by the names under `speakers`.
import type { Block } from 'payload'
import { rows, side, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { smallRichText } from '@/collections/fields/smallRichText'
import { label } from '@/platform/i18n/label'

export const qa: Block = {
  slug: 'qa',
  labels: { singular: label('Interview', 'Entretien'), plural: label('Interviews', 'Entretiens') },
  fields: [
    rows('speakers', { one: label('Speaker', 'Voix'), many: label('Speakers', 'Voix') }, [
      side(text('name', label('Name', 'Nom'), { required: true }), text('role', label('Role', 'Fonction'))),
      one('contact', 'contacts', { label: label('In the directory', 'Dans l’annuaire') }),
    ]),
    rows(
      'pairs',
      {
        one: label('Question and answer', 'Question et réponse'),
        many: label('Questions and answers', 'Questions et réponses'),
      },
      [
        side(
          text('asks', label('Asked by', 'Question de'), { width: '50%' }),
          text('speaker', label('Answered by', 'Réponse de'), { width: '50%' }),
        ),
        textarea('question', label('Question', 'Question'), {
          description: label(
            'Empty where a speaker simply goes on.',
            'Vide quand une voix poursuit simplement.',
          ),
        }),
        smallRichText('answer', label('Answer', 'Réponse')),
      ],
    ),
  ],
}
