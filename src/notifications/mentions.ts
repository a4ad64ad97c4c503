// Whether a text says one of these names: the same words in the same order, whatever their case and accents.

export const mentions = (text: string, names: readonly string[]): boolean => {
  const words = ` ${fold(text)} `
  return names.map(fold).some((name) => name !== '' && words.includes(` ${name} `))
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
