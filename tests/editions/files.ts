// The edition files under test: EDITIONS_DIR, or the newsroom's own folder beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Edition, editionSchema } from './edition'
import { SeedText } from './seedText'

export interface EditionFile {
  name: string
  /** As the file has it, for what must not be lost. */
  json: unknown
  edition: Edition
  text: SeedText
}

export const editionsDirectory = (): string => path.resolve(process.env.EDITIONS_DIR || '../shared/editions')

export const editionNames = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []

export const readEdition = (directory: string, name: string): EditionFile => {
  const json: unknown = JSON.parse(readFileSync(path.join(directory, name), 'utf8'))
  const edition = editionSchema.parse(json)
  return { name: path.basename(name, '.json'), json, edition, text: seedText(directory, edition.seed) }
}

/** The text beside the file or in the folder of the texts; an edition without one keeps the words it gives. */
const seedText = (directory: string, seed: string | undefined): SeedText => {
  const places = seed ? [path.join(directory, seed), path.join(directory, '../seeds', seed)] : []
  const place = places.find((one) => existsSync(one))
  return new SeedText(place ? readFileSync(place, 'utf8') : '')
}
