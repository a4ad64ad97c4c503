// The browser's storage, or none where people switched it off.
'use client'

const none: Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('Nothing can be stored in this browser.')
  },
  removeItem: () => undefined,
}

export const browserStore = () => {
  try {
    return window.localStorage
  } catch {
    return none
  }
}
