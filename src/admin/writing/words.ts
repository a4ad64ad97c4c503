// Words as readers of a language see them.

/** The word that holds or touches this place of a text, else the last one before it. */
export const wordAt = (text: string, offset: number): { start: number; end: number } | undefined => {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
  return (
    words.find(({ start, end }) => start <= offset && offset <= end) ??
    words.findLast(({ end }) => end < offset)
  )
}
