// What a word may have been meant to be: everything that one slip of the hand makes of it. A letter too many, too few,
// another one, or two changed round.

/** Shorter words resemble too many others; longer ones are no words. Other scripts than Latin are not guessed at. */
const guessable = /^[a-z]{4,24}$/

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Some 450 for a word of eight letters, without the word itself; none for a short word or one with digits. */
export const slipsOf = (word: string): string[] => {
  if (!guessable.test(word)) return []
  const slips = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of letters) slips.add(before + letter + after).add(before + letter + after.slice(1))
    slips.add(before + after.slice(1))
    slips.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2))
  }
  slips.delete(word)
  return [...slips]
}
