// A consent counts its uses; before, that was called `holds`, which is now the word for what waits for who protects.
// SQLite: the migration `consent_uses`.
import type { Db } from 'mongodb'

/** At a start. While a server of before still runs beside, what it counts is added at the next one. */
export const renameUsesOnMongodb = async (db: Db): Promise<void> => {
  const number = (field: string) => ({ $ifNull: [field, 0] })
  await db
    .collection('consents')
    .updateMany({ holds: { $exists: true } }, [
      { $set: { uses: { $add: [number('$uses'), number('$holds')] } } },
      { $unset: 'holds' },
    ])
}
