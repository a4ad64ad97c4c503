// The type of a recording that stands elsewhere, by its name; feeds must tell one.
const types: Record<string, string> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/x-m4a',
  mp4: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
}

/** None when the name tells nothing. */
export const audioTypeNamed = (url: string): string | undefined => {
  const [, extension = ''] = /\.([a-z\d]+)(?:[?#]|$)/i.exec(url) ?? []
  return types[extension.toLowerCase()]
}
