/** @throws Error when none has this slug */
export const bySlug = <T extends { slug: string }>(all: readonly T[], slug: string): T => {
  const found = all.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no collection “${slug}” here.`)
  return found
}
