// Why a file is not taken, in the words of the person who sent it: what it is, and what to send instead.
import { filled, type LabelOf, label } from '@/platform/i18n/label'
import type { Family, UploadType } from '@/platform/uploads/types'

export const missing = label('Attach a file.', 'Joignez un fichier.')

export const empty = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is empty: nothing of it arrived. Open it to see whether it holds anything, and send it again.',
      '« {name} » est vide : rien n’en est arrivé. Ouvrez-le pour voir s’il contient quelque chose, et renvoyez-le.',
    ),
    { name },
  )

const families: Record<Family, LabelOf> = {
  picture: label('a picture', 'une image'),
  document: label('a document', 'un document'),
  recording: label('a recording', 'un enregistrement'),
  text: label('a text', 'un texte'),
}

export interface Kind {
  family: Family
  kind: string
}

/** The name says one thing, the content another. */
export const mismatch = (name: string, named: Kind, content: Kind): LabelOf =>
  filled(
    label(
      '“{name}” is named as {named} ({namedKind}), but by its content it is {content} ({contentKind}). Check that it is the right file, and give it the name of what it is.',
      '« {name} » porte le nom d’{named} ({namedKind}), mais son contenu est {content} ({contentKind}). Vérifiez que c’est le bon fichier, et donnez-lui le nom de ce qu’il est.',
    ),
    {
      name,
      named: families[named.family],
      namedKind: named.kind,
      content: families[content.family],
      contentKind: content.kind,
    },
  )

export const notAllowed = (name: string, allowed: readonly UploadType[]): LabelOf => {
  const names = allowed.map((type) => type.name).join(', ')
  return filled(
    label(
      '“{name}” cannot be taken in: by its content it is none of {names}. Save it as one of these and send it again.',
      '« {name} » ne peut être accepté : d’après son contenu, ce n’est aucun de ces formats : {names}. Enregistrez-le dans l’un de ces formats et renvoyez-le.',
    ),
    { name, names },
  )
}

export const damaged = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” cannot be read as a picture. Open it in a picture program, save it again and send that.',
      '« {name} » ne peut être lu comme une image. Ouvrez-le dans un logiciel d’images, enregistrez-le de nouveau et renvoyez-le.',
    ),
    { name },
  )

export const tooManyPixels = (name: string, most: number): LabelOf =>
  filled(
    label(
      '“{name}” has too many pixels: at most {megapixels} megapixels are taken, all frames together. Make it smaller and send it again.',
      '« {name} » a trop de pixels : {megapixels} mégapixels au plus sont acceptés, toutes images comprises. Réduisez-le et renvoyez-le.',
    ),
    { name, megapixels: most / 1e6 },
  )

export const unknownEncoding = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is a text, but nothing tells in which encoding. Save it as UTF-8 and send it again.',
      '« {name} » est un texte, mais rien ne dit dans quel encodage. Enregistrez-le en UTF-8 et renvoyez-le.',
    ),
    { name },
  )

export const program = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” holds a program, or markup that a browser would run. Send what is to be read or heard without it, as plain text or PDF.',
      '« {name} » contient un programme, ou un balisage qu’un navigateur exécuterait. Envoyez ce qui est à lire ou à entendre sans lui, en texte simple ou en PDF.',
    ),
    { name },
  )

export const notSubtitles = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is named as WebVTT subtitles, but its first line is not WEBVTT. Export the subtitles again, or name a plain text .txt.',
      '« {name} » porte le nom de sous-titres WebVTT, mais sa première ligne n’est pas WEBVTT. Exportez de nouveau les sous-titres, ou nommez un texte simple .txt.',
    ),
    { name },
  )

export const csv = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is a table (CSV), which readers cannot open in a browser. Enter its numbers as a figure, or send the table as PDF.',
      '« {name} » est un tableau (CSV), que les lecteurs ne peuvent ouvrir dans un navigateur. Saisissez ses nombres comme chiffre, ou envoyez le tableau en PDF.',
    ),
    { name },
  )

export const otherText = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is a plain text of a kind that is not taken. Name it .txt, .srt or .vtt if it is one of these, or send it as PDF.',
      '« {name} » est un texte simple d’un genre qui n’est pas accepté. Nommez-le .txt, .srt ou .vtt si c’en est un, ou envoyez-le en PDF.',
    ),
    { name },
  )
