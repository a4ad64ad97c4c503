// The verdict on the log in words, for the terminal.
import type { Verification } from '@/workflow/audit/verifyAudit'

export const describeVerification = ({
  documents,
  entries,
  checkpoint,
  erased,
  broken,
}: Verification): string => {
  if (broken) {
    const place = [broken.type, broken.document].filter(Boolean).join('/')
    return `BROKEN at ${place}, entry ${broken.number}: ${broken.reason}`
  }
  const end = checkpoint
    ? `Last checkpoint: ${checkpoint.number}, ${checkpoint.hash}`
    : 'There is no checkpoint yet: a log that is gone altogether, with its review, would not be noticed.'
  const unnamed = erased > 0 ? ` ${erased} of them no longer name somebody who was erased.` : ''
  return `The log holds: ${entries} entries of ${documents} documents.${unnamed}\n${end}`
}
