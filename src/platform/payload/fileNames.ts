// Payload 3.90.1: takes a path for the name of a file, so that whoever may read a collection reads what lies in folders below
// its own; and answers 500 for a file that is not there.
// Issue: none found
// Until: a name is a name, and a file that is not there is a 404.
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint, PayloadHandler, SanitizedCollectionConfig } from 'payload'
import { MissingError } from '@/platform/errors'

type Endpoints = Exclude<SanitizedCollectionConfig['endpoints'], false>

export const servingOwnFiles = ({ upload }: SanitizedCollectionConfig, endpoints: Endpoints): Endpoints =>
  endpoints.map((endpoint) =>
    upload && isFile(endpoint)
      ? { ...endpoint, handler: ofOwn(upload.staticDir ?? '', endpoint.handler) }
      : endpoint,
  )

const isFile = ({ path }: Pick<Endpoint, 'path'>): boolean => path === '/file/:filename'

const ofOwn =
  (folder: string, handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const name = String(req.routeParams?.filename)
    if (/[/\\\0]/.test(name) || !(await isThere(path.resolve(folder, name))))
      throw new MissingError('There is no such file.')
    return handler(req)
  }

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
