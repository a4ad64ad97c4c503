// What each finding of a check says, in the languages of the staff; `{…}` stands for what was found.
import { fillIn, type LabelOf, label } from '@/platform/i18n/label'
import type { Issue } from '@/platform/issues'

const words = {
  required: label(
    'Fill in “{label}” before asking for a review.',
    'Remplissez « {label} » avant de demander une relecture.',
  ),
  slugMissing: label(
    'Give the document an address (slug) before asking for a review.',
    'Donnez une adresse (slug) au document avant de demander une relecture.',
  ),
  slugTaken: label(
    'The address “{slug}” is taken by {by}. Choose another.',
    'L’adresse « {slug} » est prise par {by}. Choisissez-en une autre.',
  ),
  guidTaken: label(
    'The permanent identifier “{guid}” is that of {by}: directories would take the two for one show. Give this one its own, or leave it empty.',
    'L’identifiant permanent « {guid} » est celui d’{by} : les annuaires prendraient les deux pour une seule émission. Donnez-en un autre à celle-ci, ou laissez-le vide.',
  ),
  ownAncestor: label(
    'This project would be part of itself, by way of the project it is part of. Choose another, or none.',
    'Ce projet ferait partie de lui-même, par le projet dont il fait partie. Choisissez-en un autre, ou aucun.',
  ),
  referenceMissing: label(
    'This points to an entry of “{collection}” that was deleted. Choose another or remove it.',
    'Ceci renvoie à une entrée de « {collection} » qui a été supprimée. Choisissez-en une autre ou retirez-la.',
  ),
  altMissing: label(
    'Describe this image in its alternative text, for readers who do not see it.',
    'Décrivez cette image dans son texte alternatif, pour les lecteurs qui ne la voient pas.',
  ),
  altNotTranslated: label(
    'The alternative text of this image is not written in: {languages}. Readers get it in another language.',
    'Le texte alternatif de cette image n’est pas écrit en : {languages}. Les lecteurs l’auront dans une autre langue.',
  ),
  textMissing: label(
    'It is offered in “{language}” without “{label}” in that language. Write it, or do not offer the language.',
    'Il est proposé en « {language} » sans « {label} » dans cette langue. Écrivez-le, ou ne proposez pas la langue.',
  ),
  linkBroken: label(
    '“{address}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address, or tel: and a number.',
    '« {address} » ne peut être un lien. Écrivez une adresse qui commence par https:// ou http://, ou mailto: suivi d’une adresse e-mail, ou tel: suivi d’un numéro.',
  ),
  linkBrokenInText: label(
    'Link “{words}”: “{address}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address, or tel: and a number. To reach it, click on these words in the text; there you can also take the link off them.',
    'Lien « {words} » : « {address} » ne peut être un lien. Écrivez une adresse qui commence par https:// ou http://, ou mailto: suivi d’une adresse e-mail, ou tel: suivi d’un numéro. Pour y arriver, cliquez sur ces mots dans le texte ; vous pouvez aussi y retirer le lien.',
  ),
  linkEmptyInText: label(
    'Link “{words}” leads nowhere. Click on these words in the text and give the link an address or remove it.',
    'Le lien « {words} » ne mène nulle part. Cliquez sur ces mots dans le texte et donnez une adresse au lien, ou retirez-le.',
  ),
  linkEmpty: label(
    'This link leads nowhere. Give it an address or remove it.',
    'Ce lien ne mène nulle part. Donnez-lui une adresse ou retirez-le.',
  ),
  recordingUnknown: label(
    'Players ask for the size and the type of this recording, and one of them is not known. The server of the recording is asked when you submit; you can also fill them in.',
    'Les lecteurs demandent la taille et le type de cet enregistrement, et l’un des deux n’est pas connu. Le serveur de l’enregistrement est interrogé à la soumission ; vous pouvez aussi les remplir.',
  ),
  recordingSilent: label(
    'Players ask for the size and the type of this recording, and its server does not tell them ({why}). Fill them in: the size in bytes, the type such as audio/mpeg.',
    'Les lecteurs demandent la taille et le type de cet enregistrement, et son serveur ne les donne pas ({why}). Remplissez-les : la taille en octets, le type comme audio/mpeg.',
  ),
  recordingMissing: label(
    'There is no recording at this address: its server answers with status {status}. Correct the address.',
    'Il n’y a pas d’enregistrement à cette adresse : son serveur répond par le statut {status}. Corrigez l’adresse.',
  ),
  recordingOther: label(
    'This address leads to something that is not a recording ({type}). Use the address of the file itself.',
    'Cette adresse mène à autre chose qu’un enregistrement ({type}). Mettez l’adresse du fichier même.',
  ),
  recordingInside: label(
    'This address is inside a private network, where listeners cannot reach it. Use a public one.',
    'Cette adresse est dans un réseau privé, où les auditeurs ne peuvent l’atteindre. Mettez-en une publique.',
  ),
  noteMissing: label(
    '“{designation}” must carry the footnote “{key}” in each language. Add it where the words stand first.',
    '« {designation} » doit porter la note « {key} » dans chaque langue. Ajoutez-la là où les mots apparaissent d’abord.',
  ),
  acknowledgementMissing: label(
    '{funder} asks for an acknowledgement, and there is none in “{language}”. Write it here or with the organisation.',
    '{funder} demande une mention du soutien, et il n’y en a pas en « {language} ». Écrivez-la ici ou dans l’organisation.',
  ),
  rightsEnded: label(
    'This file may be used until {day} only. Choose another or ask for longer rights.',
    'Ce fichier ne peut être utilisé que jusqu’au {day}. Choisissez-en un autre ou demandez des droits plus longs.',
  ),
  realName: label(
    'The real name of a person under protection stands here. Use the name agreed upon, or ask the protection officer.',
    'Le vrai nom d’une personne protégée figure ici. Mettez le nom convenu, ou demandez au responsable protection.',
  ),
  realNameInFile: label(
    'The real name of a person under protection stands in this file ({place}). Change it there, or choose another file.',
    'Le vrai nom d’une personne protégée figure dans ce fichier ({place}). Changez-le, ou choisissez un autre fichier.',
  ),
  consentMissing: label(
    'People can be recognised, and no consent is linked. Ask the protection officer to link one.',
    'Des personnes sont reconnaissables et aucun consentement n’est lié. Demandez au responsable protection d’en lier un.',
  ),
  consentUnknown: label(
    'The consent linked here does not exist any more. Ask the protection officer for another.',
    'Le consentement lié ici n’existe plus. Demandez-en un autre au responsable protection.',
  ),
  consentWithdrawn: label(
    'The consent linked here was withdrawn. Take the person out of it, or ask the protection officer.',
    'Le consentement lié ici a été retiré. Retirez-en la personne, ou demandez au responsable protection.',
  ),
  consentEnded: label(
    'The consent linked here ends before the publication ({day}). Ask the protection officer for a new one.',
    'Le consentement lié ici prend fin avant la publication ({day}). Demandez-en un nouveau au responsable protection.',
  ),
  consentChannel: label(
    'The consent linked here is not for: {channels}. Ask the protection officer for one that is.',
    'Le consentement lié ici ne vaut pas pour : {channels}. Demandez-en un autre au responsable protection.',
  ),
  consentLanguage: label(
    'The consent linked here is not for the languages: {languages}. Do not offer them, or ask the protection officer.',
    'Le consentement lié ici ne vaut pas pour les langues : {languages}. Ne les proposez pas, ou demandez au responsable protection.',
  ),
} satisfies Record<string, LabelOf>

export type IssueCode = keyof typeof words

/** What was found: words that are the same in all languages, or by language. */
export type Details = Record<string, string | LabelOf>

interface Finding {
  path: string
  code: IssueCode
  details?: Details
  severity?: Issue['severity']
}

/** A finding as the person who asks reads it. Its code names the rule to programs. */
export const found = (
  { language = 'en' }: { language?: string | undefined },
  { path, code, details = {}, severity = 'error' }: Finding,
): Issue => ({ path, code: codes[code] ?? code, severity, message: fillIn(words[code], details, language) })

/** Findings whose rule has a name already: a document without an address lacks a value like any other. */
const codes: Partial<Record<IssueCode, string>> = {
  slugMissing: 'required',
  linkBrokenInText: 'linkBroken',
  linkEmptyInText: 'linkEmpty',
}
