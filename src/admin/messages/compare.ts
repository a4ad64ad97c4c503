// What the panel says about two texts of a document beside each other.
import { label } from '@/platform/i18n/label'

export const compareMessages = {
  compare: label('Compare', { fr: 'Comparer', nl: 'Vergelijken' }),
  from: label('Before', { fr: 'Avant', nl: 'Eerst' }),
  to: label('After', { fr: 'Après', nl: 'Daarna' }),
  languages: label('Languages', { fr: 'Langues', nl: 'Talen' }),
  allLanguages: label('All languages', { fr: 'Toutes les langues', nl: 'Alle talen' }),
  marked: label('Texts that matter', { fr: 'Les textes qui comptent', nl: 'Teksten die ertoe doen' }),
  saved: label('Every saved text', { fr: 'Tous les textes enregistrés', nl: 'Elke opgeslagen tekst' }),
  older: label('Show older texts', { fr: 'Afficher les plus anciens', nl: 'Oudere teksten tonen' }),
  seen: label('What I looked at last', {
    fr: 'Ce que j’ai lu la dernière fois',
    nl: 'Wat ik het laatst las',
  }),
  live: label('What the public sees', { fr: 'Ce que voit le public', nl: 'Wat het publiek ziet' }),
  approved: label('What was approved', { fr: 'Ce qui a été approuvé', nl: 'Wat is goedgekeurd' }),
  current: label('The saved text, as it is now', {
    fr: 'Le texte enregistré actuel',
    nl: 'De opgeslagen tekst van nu',
  }),
  empty: label('Nothing: the empty page', { fr: 'Rien : la page blanche', nl: 'Niets: de lege pagina' }),
  revision: label('A text of another day', { fr: 'Un autre texte', nl: 'Een andere tekst' }),
  by: label('{date}, {name}', { fr: '{date}, {name}', nl: '{date}, {name}' }),
  reading: label('Comparing…', { fr: 'Comparaison…', nl: 'Vergelijken…' }),
  none: label('The two texts say the same.', {
    fr: 'Les deux textes disent la même chose.',
    nl: 'De twee teksten zeggen hetzelfde.',
  }),
  one: label('One change.', { fr: 'Une modification.', nl: 'Eén wijziging.' }),
  many: label('{count} changes.', { fr: '{count} modifications.', nl: '{count} wijzigingen.' }),
  truncated: label('There are more changes than are shown: compare two texts that are closer.', {
    fr: 'Il y a plus de modifications que celles affichées : comparez deux textes plus proches.',
    nl: 'Er zijn meer wijzigingen dan hier staan: vergelijk twee teksten die dichter bij elkaar liggen.',
  }),
  unchanged: label('{count} unchanged', { fr: '{count} sans changement', nl: '{count} ongewijzigd' }),
  unchangedFields: label('Fields without a change ({count})', {
    fr: 'Champs sans changement ({count})',
    nl: 'Velden zonder wijziging ({count})',
  }),
  kinds: {
    added: label('New', { fr: 'Nouveau', nl: 'Nieuw' }),
    removed: label('Removed', { fr: 'Supprimé', nl: 'Verwijderd' }),
    moved: label('Moved', { fr: 'Déplacé', nl: 'Verplaatst' }),
    formatting: label('Formatting', { fr: 'Mise en forme', nl: 'Opmaak' }),
  },
  movedFrom: label('It was at place {place}.', {
    fr: 'C’était à la place {place}.',
    nl: 'Dit stond op plaats {place}.',
  }),
  yes: label('Yes', { fr: 'Oui', nl: 'Ja' }),
  no: label('No', { fr: 'Non', nl: 'Nee' }),
  nothing: label('Nothing', { fr: 'Rien', nl: 'Niets' }),
  plain: label('plain', { fr: 'sans mise en forme', nl: 'zonder opmaak' }),
  link: label('link: {address}', { fr: 'lien : {address}', nl: 'link: {address}' }),
  note: label('note: {title}', { fr: 'note : {title}', nl: 'noot: {title}' }),
  footnote: label('footnote', { fr: 'note de bas de page', nl: 'voetnoot' }),
  alt: label('Alternative text: {alt}', { fr: 'Texte alternatif : {alt}', nl: 'Alternatieve tekst: {alt}' }),
  noAlt: label('No alternative text', { fr: 'Sans texte alternatif', nl: 'Geen alternatieve tekst' }),
  confidential: label('An entry that only protection officers see', {
    fr: 'Une fiche que seuls les responsables de la protection voient',
    nl: 'Een fiche die alleen wie bescherming doet ziet',
  }),
  deleted: label('An entry that was deleted', {
    fr: 'Une fiche supprimée',
    nl: 'Een verwijderde fiche',
  }),
}

/** Looks of words, by the names that a comparison has for them. */
export const lookMessages = {
  bold: label('bold', { fr: 'gras', nl: 'vet' }),
  italic: label('italic', { fr: 'italique', nl: 'cursief' }),
  strikethrough: label('struck through', { fr: 'barré', nl: 'doorgehaald' }),
  underline: label('underlined', { fr: 'souligné', nl: 'onderstreept' }),
  code: label('code', { fr: 'code', nl: 'code' }),
  subscript: label('subscript', { fr: 'indice', nl: 'subscript' }),
  superscript: label('superscript', { fr: 'exposant', nl: 'superscript' }),
  newTab: label('in a new tab', { fr: 'dans un nouvel onglet', nl: 'in een nieuw tabblad' }),
}

/** What a passage is, by the first words of its style. */
export const passageMessages = {
  paragraph: label('Paragraph', { fr: 'Paragraphe', nl: 'Alinea' }),
  'heading h2': label('Heading 2', { fr: 'Titre 2', nl: 'Kop 2' }),
  'heading h3': label('Heading 3', { fr: 'Titre 3', nl: 'Kop 3' }),
  'heading h4': label('Heading 4', { fr: 'Titre 4', nl: 'Kop 4' }),
  'listitem bullet': label('List item', { fr: 'Élément de liste', nl: 'Lijstitem' }),
  'listitem number': label('Numbered item', { fr: 'Élément numéroté', nl: 'Genummerd item' }),
  quote: label('Quotation', { fr: 'Citation', nl: 'Citaat' }),
  tablerow: label('Table row', { fr: 'Ligne de tableau', nl: 'Tabelrij' }),
  horizontalrule: label('Line across', { fr: 'Ligne horizontale', nl: 'Horizontale lijn' }),
}
