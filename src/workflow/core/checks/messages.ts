// What each finding of a check says, in the languages of the staff; `{…}` stands for what was found.
import { label } from '@/platform/i18n/catalogue'
import { fillIn, type LabelOf } from '@/platform/i18n/label'
import type { Issue } from '@/platform/issues'

const messages = {
  required: label('Fill in “{label}” before asking for a review.'),
  slugMissing: label('Give the document an address (slug) before asking for a review.'),
  slugTaken: label('The address “{slug}” is taken by {by}. Choose another.'),
  guidTaken: label(
    'The permanent identifier “{guid}” belongs to {by}: directories would take the two for one show. Give this one its own, or leave it empty.',
  ),
  ownAncestor: label(
    'This project would be part of itself, through the project it is part of. Choose another, or none.',
  ),
  referenceMissing: label(
    'This points to an entry of “{collection}” that was deleted. Choose another or remove it.',
  ),
  altMissing: label('Describe this image in its alternative text, for readers who do not see it.'),
  altNotTranslated: label(
    'The alternative text of this image is not written in: {languages}. Readers get it in another language.',
  ),
  textMissing: label(
    'It is offered in “{language}” without “{label}” in that language. Write it, or do not offer the language.',
  ),
  linkBroken: label(
    '“{address}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address, or tel: and a number.',
  ),
  linkBrokenInText: label(
    'Link “{words}”: “{address}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address, or tel: and a number. To reach it, click on these words in the text; you can also remove the link there.',
  ),
  linkEmptyInText: label(
    'Link “{words}” leads nowhere. Click on these words in the text and give the link an address or remove it.',
  ),
  linkEmpty: label('This link leads nowhere. Give it an address or remove it.'),
  recordingUnknown: label(
    'Players need the size and the type of this recording, and one of them is unknown. The server of the recording is asked when you submit; you can also fill them in.',
  ),
  recordingSilent: label(
    'Players need the size and the type of this recording, and its server does not provide them ({why}). Fill them in: the size in bytes, and the type, such as audio/mpeg.',
  ),
  recordingMissing: label(
    'There is no recording at this address: its server responds with status {status}. Correct the address.',
  ),
  recordingOther: label(
    'This address leads to something that is not a recording ({type}). Use the address of the file itself.',
  ),
  recordingInside: label(
    'This address is inside a private network, where listeners cannot reach it. Use a public one.',
  ),
  noteMissing: label(
    '“{designation}” must carry the footnote “{key}” in each language. Add it where the words first appear.',
  ),
  acknowledgementMissing: label(
    '{funder} requires an acknowledgement, and there is none in “{language}”. Write it here or in the entry of the organisation.',
  ),
  rightsEnded: label('This file may only be used until {day}. Choose another or ask for longer rights.'),
  realName: label(
    'The real name of a person under protection appears here. Use the agreed name, or ask the protection officer.',
  ),
  realNameInFile: label(
    'The real name of a person under protection appears in this file ({place}). Change it there, or choose another file.',
  ),
  consentMissing: label(
    'People can be recognised, but no consent is linked. Ask the protection officer to link one.',
  ),
  consentUnknown: label('The consent linked here no longer exists. Ask the protection officer for another.'),
  consentWithdrawn: label(
    'The consent linked here was withdrawn. Remove the person, or ask the protection officer.',
  ),
  consentEnded: label(
    'The consent linked here ends before the publication ({day}). Ask the protection officer for a new one.',
  ),
  consentChannel: label(
    'The consent linked here does not cover: {channels}. Ask the protection officer for one that does.',
  ),
  consentLanguage: label(
    'The consent linked here does not cover the languages: {languages}. Do not offer them, or ask the protection officer.',
  ),
} satisfies Record<string, LabelOf>

export type IssueCode = keyof typeof messages

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
): Issue => ({
  path,
  code: codes[code] ?? code,
  severity,
  message: fillIn(messages[code], details, language),
})

/** Findings whose rule has a name already: a document without an address lacks a value like any other. */
const codes: Partial<Record<IssueCode, string>> = {
  slugMissing: 'required',
  linkBrokenInText: 'linkBroken',
  linkEmptyInText: 'linkEmpty',
}
