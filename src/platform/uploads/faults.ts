// What papers may not hold, in the words of the person who sent one. It would act on readers by itself, reach what is
// elsewhere, or bring something that nobody looked at (ADR 55).
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'

export type Fault = keyof typeof contents | keyof typeof states

const contents = {
  script: label('a program (a script or macros)'),
  launch: label('an instruction that starts a program'),
  elsewhere: label('a reference that opens another file or address'),
  embedded: label('another file inside it'),
  submits: label('a button that sends what people enter to a server'),
  plays: label('a film or a sound that it plays by itself'),
}

const states = {
  locked: label(
    '“{name}” is protected, with a password or against changes, and cannot be checked. Save it without protection and send that.',
  ),
  unchecked: label(
    '“{name}” is built in a way that cannot be checked. Open it, save or print it as a new PDF, and send that.',
  ),
  damaged: label(
    '“{name}” is damaged or incomplete: it cannot be read as a document. Open it, save it again and send that.',
  ),
}

const holds = label(
  '“{name}” contains {what}, which is not accepted. Save or print it as a new PDF, which leaves that out, and send that.',
)

export const faulty = (name: string, fault: Fault): LabelOf =>
  fault in states
    ? filled(states[fault as keyof typeof states], { name })
    : filled(holds, { name, what: contents[fault as keyof typeof contents] })
