// Where the panel shows what a row is about.

/** @param type slug of a collection, or `globals` with the slug of a global as id */
export const panelPath = (type: string, id: string): string => {
  const place = type === 'globals' ? 'globals' : `collections/${encodeURIComponent(type)}`
  return `/admin/${place}/${encodeURIComponent(id)}`
}
