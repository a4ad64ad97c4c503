// What players could not be told about the recording of an episode, and why, as far as anybody asked.

import type { UnknownRecording } from '@/workflow/core/checks/input'
import { findingAt } from '@/workflow/recordings/measure'
import { isKnown, recordingElsewhere } from '@/workflow/recordings/recording'

export const unknownRecordings = (type: string, content: Record<string, unknown>): UnknownRecording[] => {
  const recording = type === 'podcast-episodes' ? recordingElsewhere(content) : undefined
  if (!recording || isKnown(recording)) return []
  const finding = findingAt(recording.url)
  // It was asked, and told too little.
  return [{ path: 'audio', finding: finding?.outcome === 'measured' ? toldNothing : finding }]
}

const toldNothing = { outcome: 'silent', status: 200 } as const
