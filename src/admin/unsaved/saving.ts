// Lets the other parts of a document's page save its form by the one way that loses nothing: see useSave.
interface Place {
  type: string
  id: string
}

/** @param then once it is saved, however long that takes; never, when the person gives up */
type Save = (then: () => void) => void

const saves = new Map<string, Save>()

const keyOf = ({ type, id }: Place): string => `${type}:${id}`

/** Answers what takes the offer back. */
export const offerSave = (place: Place, save: Save) => {
  saves.set(keyOf(place), save)
  return () => {
    if (saves.get(keyOf(place)) === save) saves.delete(keyOf(place))
  }
}

export const saveThen = (place: Place, then: () => void): void => saves.get(keyOf(place))?.(then)
