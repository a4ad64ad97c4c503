'use client'
import { useEffect, useState } from 'react'

/** The zones that this browser knows; the server, which draws the page first, may know others. */
export const useZoneNames = (): readonly string[] => {
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => setNames(Intl.supportedValuesOf('timeZone')), [])
  return names
}
