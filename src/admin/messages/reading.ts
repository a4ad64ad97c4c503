// What the Review tab says: the text as the public will see it, and what people say about it.
import { label } from '@/platform/i18n/label'

export const readingMessages = {
  text: label('The text, as the public will see it', {
    fr: 'Le texte, tel que le public le verra',
    nl: 'De tekst, zoals het publiek hem zal zien',
  }),
  languages: label('Languages of the text', { fr: 'Langues du texte', nl: 'Talen van de tekst' }),
  showChanges: label('Mark what changed since I looked', {
    fr: 'Marquer ce qui a changé depuis ma lecture',
    nl: 'Markeren wat er sinds mijn lezing is veranderd',
  }),
  elsewhere: label('Changes that have no place on the page: {count}.', {
    fr: 'Modifications sans place dans la page : {count}.',
    nl: 'Wijzigingen zonder plaats op de pagina: {count}.',
  }),
  toCompare: label('See all changes in Compare', {
    fr: 'Voir toutes les modifications dans Comparer',
    nl: 'Alle wijzigingen zien in Vergelijken',
  }),
  decision: label('Decision', { fr: 'Décision', nl: 'Beslissing' }),
  step: label('Step: {step}, by the {role}', {
    fr: 'Étape : {step}, par le {role}',
    nl: 'Stap: {step}, door de {role}',
  }),
  approvedBy: label('Approved by {name}, {date}', {
    fr: 'Approuvé par {name}, {date}',
    nl: 'Goedgekeurd door {name}, {date}',
  }),
  notApproved: label('Nobody has approved this text yet.', {
    fr: 'Personne n’a encore approuvé ce texte.',
    nl: 'Nog niemand heeft deze tekst goedgekeurd.',
  }),
}

export const threadMessages = {
  comments: label('Comments', { fr: 'Commentaires', nl: 'Opmerkingen' }),
  none: label('No comments yet. Select words in the text to comment on them.', {
    fr: 'Pas encore de commentaires. Sélectionnez des mots du texte pour les commenter.',
    nl: 'Nog geen opmerkingen. Selecteer woorden in de tekst om er iets over te zeggen.',
  }),
  resolvedOnes: label('Resolved ({count})', { fr: 'Résolus ({count})', nl: 'Afgehandeld ({count})' }),
  openBlocking: label('To be resolved before approval: {count}', {
    fr: 'À résoudre avant l’approbation : {count}',
    nl: 'Af te handelen vóór goedkeuring: {count}',
  }),
  blocking: label('Must be resolved before approval', {
    fr: 'À résoudre avant l’approbation',
    nl: 'Af te handelen vóór goedkeuring',
  }),
  add: label('Comment', { fr: 'Commenter', nl: 'Opmerking maken' }),
  addOnWords: label('Comment on these words', {
    fr: 'Commenter ces mots',
    nl: 'Opmerking bij deze woorden',
  }),
  about: label('About', { fr: 'À propos de', nl: 'Over' }),
  whole: label('The whole text', { fr: 'Tout le texte', nl: 'De hele tekst' }),
  quoted: label('Words', { fr: 'Mots', nl: 'Woorden' }),
  withoutQuote: label('Do not quote', { fr: 'Ne pas citer', nl: 'Niet citeren' }),
  notFound: label('These words are not a part of the text itself. Choose what the comment is about.', {
    fr: 'Ces mots ne font pas partie du texte lui-même. Choisissez ce dont parle le commentaire.',
    nl: 'Deze woorden horen niet bij de tekst zelf. Kies waar de opmerking over gaat.',
  }),
  words: label('Your comment', { fr: 'Votre commentaire', nl: 'Uw opmerking' }),
  mentionHint: label('Write @ to mention somebody.', {
    fr: 'Écrivez @ pour mentionner quelqu’un.',
    nl: 'Schrijf @ om iemand te noemen.',
  }),
  people: label('People to mention', { fr: 'Personnes à mentionner', nl: 'Mensen om te noemen' }),
  send: label('Send', { fr: 'Envoyer', nl: 'Versturen' }),
  sent: label('Your comment is there.', {
    fr: 'Votre commentaire est enregistré.',
    nl: 'Uw opmerking staat er.',
  }),
  reply: label('Reply', { fr: 'Répondre', nl: 'Antwoorden' }),
  resolve: label('Resolve', { fr: 'Marquer comme résolu', nl: 'Afhandelen' }),
  reopen: label('Reopen', { fr: 'Rouvrir', nl: 'Heropenen' }),
  show: label('Show in the text', { fr: 'Montrer dans le texte', nl: 'In de tekst tonen' }),
  earlier: label('On an earlier text', { fr: 'Sur un texte antérieur', nl: 'Bij een eerdere tekst' }),
  gone: label('The words are no longer there', {
    fr: 'Ces mots n’y sont plus',
    nl: 'Deze woorden staan er niet meer',
  }),
  resolved: label('Resolved', { fr: 'Résolu', nl: 'Afgehandeld' }),
}

export const previewMessages = {
  links: label('Preview links', { fr: 'Liens d’aperçu', nl: 'Voorbeeldlinks' }),
  hint: label('Whoever has such a link reads the newest text until the link ends.', {
    fr: 'Qui possède un tel lien lit le texte le plus récent jusqu’à l’expiration du lien.',
    nl: 'Wie zo’n link heeft, leest de nieuwste tekst tot de link verloopt.',
  }),
  forWhom: label('For whom', { fr: 'Pour qui', nl: 'Voor wie' }),
  make: label('Make a link', { fr: 'Créer un lien', nl: 'Link maken' }),
  made: label('This link is shown only now:', {
    fr: 'Ce lien ne s’affiche que maintenant :',
    nl: 'Deze link wordt alleen nu getoond:',
  }),
  until: label('until {date}', { fr: 'jusqu’au {date}', nl: 'tot {date}' }),
  noName: label('No name', { fr: 'Sans nom', nl: 'Zonder naam' }),
}
