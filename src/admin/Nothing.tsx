// Takes the place of a button that this product does without.
export const Nothing = () => null
