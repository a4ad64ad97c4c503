// Text as it may be shown: without control characters, half characters, and the marks that turn the direction of what
// follows (U+202A–202E, U+2066–2069).

export const withoutControls = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
