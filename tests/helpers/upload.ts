// Sends files to the media library as the panel does.
import sharp from 'sharp'
import type { Newsroom, Person } from './newsroom'

export const pictureOf = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 200, channels: 3, background: colour } })
    .png()
    .toBuffer()

interface File {
  name: string
  bytes: Buffer
  data?: Record<string, unknown>
}

/** Creates an entry, or replaces the file of one. */
export const sendFile = async (
  room: Newsroom,
  person: Person,
  { name, bytes, data = {} }: File,
  id?: string,
): Promise<{ status: number; doc: { id: string; filename: string } }> => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name)
  form.set('_payload', JSON.stringify(data))
  const answer = await fetch(`${room.url}/api/media${id ? `/${id}` : ''}`, {
    method: id ? 'PATCH' : 'POST',
    headers: { authorization: `JWT ${person.token}` },
    body: form,
  })
  const { doc } = (await answer.json()) as { doc: { id: string; filename: string } }
  return { status: answer.status, doc }
}
