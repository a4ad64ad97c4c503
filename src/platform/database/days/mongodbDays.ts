// The same on MongoDB, at the first start that knows days: its dates become text.
import type { Collection, Db } from 'mongodb'
import { hashedPlaces, plainPlaces, toDay } from './keptBefore'

const name = 'days'

/** Done once; done twice at the same time, it does the same. */
export const keepDaysOnMongodb = async (db: Db): Promise<void> => {
  const done = db.collection<{ name: string; batch: number }>('payload-migrations')
  if (await done.findOne({ name })) return
  for (const [collection, places] of Object.entries(hashedPlaces))
    for (const place of places) {
      await asText(db.collection(collection), place)
      await asText(db.collection(`_${collection}_versions`), `version.${place}`)
    }
  for (const [collection, places] of Object.entries(plainPlaces))
    for (const place of places) await asDays(db.collection(collection), place)
  await done.updateOne({ name }, { $set: { name, batch: 0 } }, { upsert: true })
}

const asText = async (documents: Collection, place: string): Promise<void> => {
  const list = /^(.*corrections)\.at$/.exec(place)?.[1]
  const set = list
    ? { [list]: { $map: { input: `$${list}`, as: 'row', in: rowWithText } } }
    : { [place]: textOf(`$${place}`) }
  await documents.updateMany({ [place]: { $type: 'date' } }, [{ $set: set }])
}

/** As `Date.toISOString` writes it, which is what revisions were hashed from; anything else stays. */
const textOf = (value: string) => ({
  $cond: [
    { $eq: [{ $type: value }, 'date'] },
    { $dateToString: { date: value, format: '%Y-%m-%dT%H:%M:%S.%LZ' } },
    value,
  ],
})

const rowWithText = { $mergeObjects: ['$$row', { at: textOf('$$row.at') }] }

const asDays = async (documents: Collection, place: string): Promise<void> => {
  for (const value of await documents.distinct(place, { [place]: { $type: 'date' } }))
    await documents.updateMany({ [place]: value }, { $set: { [place]: toDay(value as Date) } })
}
