// Sentences with places for names: “{who} approved {what}”.

/** In one pass, so that braces in a value stay what they are; a place without a value stays as well. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : place,
  )
