// Reads the tags of a finished mail. It is our own HTML: attributes are quoted and escaped.

export interface Tag {
  attributes: Record<string, string>
}

export const htmlTags = (html: string, name: string): Tag[] =>
  [...html.matchAll(new RegExp(`<${name}((?:\\s[^<>]*)?)>`, 'g'))].map(([, inside = '']) => ({
    attributes: Object.fromEntries(
      [...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
    ),
  }))

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

export const unescaped = (text: string): string =>
  text
    .replace(/&(lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
