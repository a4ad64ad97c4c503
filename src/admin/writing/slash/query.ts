// “/heading 2”: Payload's menu (3.90.1) closes at the blank, so what follows one is ours.

export interface SlashQuery {
  /** Where the slash stands. */
  leadOffset: number
  /** What follows it. */
  matchingString: string
  replaceableString: string
}

/** @param text before the caret, of the node that holds it */
export const slashQuery = (text: string): SlashQuery | null => {
  const [, lead, replaceable, query] = /(^|\s|\()(\/([^\s/][^/\n]{0,40}))$/.exec(text) ?? []
  if (lead === undefined || replaceable === undefined || !query || !/\s/.test(query)) return null
  return {
    leadOffset: text.length - replaceable.length,
    matchingString: query,
    replaceableString: replaceable,
  }
}

/** Without the blanks and marks that people put anywhere. */
export const isFound = (query: string, words: readonly string[]): boolean =>
  words.some((word) => squeezed(word).includes(squeezed(query)))

const squeezed = (words: string): string => words.toLowerCase().replace(/[\s\-_]/g, '')
