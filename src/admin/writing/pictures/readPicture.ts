// The file behind the address that a pasted page has for a picture. The page may fetch nothing but from its own server
// (its security policy), so none of them is fetched.

export const readPicture = (source: File | string): Promise<File> => {
  if (typeof source !== 'string') return Promise.resolve(source)
  return source.startsWith('data:') ? fromData(source) : fromImage(source)
}

const fromData = async (address: string): Promise<File> => {
  const [, type = '', isBase64, data = ''] = /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/s.exec(address) ?? []
  const bytes = isBase64
    ? Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(data))
  return named(new Blob([bytes], { type }))
}

/** As it is drawn. */
const fromImage = async (address: string): Promise<File> => {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  if (!blob) throw new Error('The picture is empty.')
  return named(blob)
}

const named = (blob: Blob): File =>
  new File([blob], `picture.${blob.type.replace(/^image\/|\+xml$/g, '').replace('jpeg', 'jpg')}`, {
    type: blob.type,
  })
