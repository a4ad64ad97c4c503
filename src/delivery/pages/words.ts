// The words of a page that the newsletter does not have, in each language.
import type { Language } from '@/platform/i18n/languages'

export type PageProblem = 'moved' | 'bad' | 'absent' | 'gone' | 'failed' | 'closed'

export interface PageWords {
  skip: string
  languages: string
  published: string
  updated: string
  corrected: string
  corrections: string
  projects: string
  ask: string
  topics: string
  listen: string
  episodes: string
  feeds: string
  news: string
  calendar: string
  toHome: string
  preview: string
  /** A title and what to do. */
  problems: Record<PageProblem, [title: string, text: string]>
}

const en: PageWords = {
  skip: 'Skip to the text',
  languages: 'Languages',
  published: 'Published',
  updated: 'Updated',
  corrected: 'Corrected',
  corrections: 'Corrections',
  projects: 'Projects',
  ask: 'Whom to ask',
  topics: 'Topics',
  listen: 'Listen',
  episodes: 'Episodes',
  feeds: 'News and dates for your own programs',
  news: 'News (RSS)',
  calendar: 'Events (calendar)',
  toHome: 'To the home page',
  preview: 'Preview: this text is not public yet, or not in these words.',
  problems: {
    moved: ['This page has moved', 'It has a new address:'],
    bad: [
      'This address cannot be read',
      'Something in it is not right. Try it without what follows the question mark.',
    ],
    absent: [
      'There is nothing here',
      'Nothing is published at this address. Perhaps a letter of it is wrong, or its editors have taken the text back.',
    ],
    gone: [
      'This text was withdrawn',
      'Its editors have taken it down for good. Please remove your link to it.',
    ],
    closed: [
      'This preview is not open',
      'Its link has expired, was taken back, or is for another text. Ask whoever gave it to you for a new one.',
    ],
    failed: ['Something went wrong on our side', 'Please try again in a moment.'],
  },
}

const fr: PageWords = {
  skip: 'Aller au texte',
  languages: 'Langues',
  published: 'Publié le',
  updated: 'Mis à jour le',
  corrected: 'Corrigé le',
  corrections: 'Corrections',
  projects: 'Projets',
  ask: 'À qui s’adresser',
  topics: 'Thèmes',
  listen: 'Écouter',
  episodes: 'Épisodes',
  feeds: 'Actualités et dates dans vos propres programmes',
  news: 'Actualités (RSS)',
  calendar: 'Événements (agenda)',
  toHome: 'Vers la page d’accueil',
  preview: 'Aperçu : ce texte n’est pas encore public, ou pas dans ces termes.',
  problems: {
    moved: ['Cette page a déménagé', 'Voici sa nouvelle adresse :'],
    bad: [
      'Cette adresse est illisible',
      'Quelque chose n’y est pas juste. Essayez-la sans ce qui suit le point d’interrogation.',
    ],
    absent: [
      'Il n’y a rien ici',
      'Rien n’est publié à cette adresse. Une lettre est peut-être fausse, ou la rédaction a retiré le texte.',
    ],
    gone: [
      'Ce texte a été retiré',
      'La rédaction l’a supprimé définitivement. Merci d’enlever le lien qui y mène.',
    ],
    closed: [
      'Cet aperçu n’est pas ouvert',
      'Son lien a expiré, a été repris, ou mène à un autre texte. Demandez-en un nouveau à qui vous l’a donné.',
    ],
    failed: ['Une erreur s’est produite chez nous', 'Veuillez réessayer dans un instant.'],
  },
}

const nl: PageWords = {
  skip: 'Naar de tekst',
  languages: 'Talen',
  published: 'Gepubliceerd op',
  updated: 'Bijgewerkt op',
  corrected: 'Rechtgezet op',
  corrections: 'Rechtzettingen',
  projects: 'Projecten',
  ask: 'Bij wie u terechtkunt',
  topics: 'Onderwerpen',
  listen: 'Luisteren',
  episodes: 'Afleveringen',
  feeds: 'Nieuws en data voor uw eigen programma’s',
  news: 'Nieuws (RSS)',
  calendar: 'Evenementen (agenda)',
  toHome: 'Naar de startpagina',
  preview: 'Voorvertoning: deze tekst is nog niet openbaar, of niet in deze woorden.',
  problems: {
    moved: ['Deze pagina is verhuisd', 'Dit is haar nieuwe adres:'],
    bad: ['Dit adres is niet te lezen', 'Er klopt iets niet. Probeer het zonder wat na het vraagteken komt.'],
    absent: [
      'Hier staat niets',
      'Op dit adres is niets gepubliceerd. Misschien is een letter fout, of heeft de redactie de tekst teruggenomen.',
    ],
    gone: [
      'Deze tekst is ingetrokken',
      'De redactie heeft hem voorgoed weggehaald. Verwijder alstublieft uw link ernaartoe.',
    ],
    closed: [
      'Deze voorvertoning is niet open',
      'De link is verlopen, teruggenomen of voor een andere tekst. Vraag een nieuwe aan wie hem u gaf.',
    ],
    failed: ['Er is bij ons iets misgegaan', 'Probeer het zo dadelijk opnieuw.'],
  },
}

export const pageWords: Record<Language, PageWords> = { en, fr, nl }
