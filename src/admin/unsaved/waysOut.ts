// Every way out of a form with unsaved text that the browser itself does not ask about: links, the choice of the language,
// Back. (Closing and reloading are asked about by Payload’s form, through the browser.)
'use client'
import { useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

export interface WayOut {
  kind: 'link' | 'language' | 'signOut' | 'back'
  go: () => void
}

interface Routes {
  admin: string
  /** Of signing out. */
  logout: string
}

export const useWaysOut = (isActive: boolean, routes: Routes, ask: (way: WayOut) => void): void => {
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { admin, logout } = routes
  useEffect(() => {
    if (!isActive) return
    const push = (address: string) => () => startRouteTransition(() => router.push(address))
    const onClick = (event: MouseEvent) => {
      const language = languageOf(event.target)
      const link = linkOf(event)
      if (!language && !link) return
      // Before Payload’s own question, which knows of no copy and nothing about languages.
      event.preventDefault()
      event.stopImmediatePropagation()
      if (language) ask({ kind: 'language', go: push(addressIn(language)) })
      else if (link)
        ask({
          kind: link.pathname === `${admin}${logout}` ? 'signOut' : 'link',
          go: push(`${link.pathname}${link.search}${link.hash}`),
        })
    }
    window.addEventListener('click', onClick, true)
    const release = holdBack(ask)
    return () => {
      window.removeEventListener('click', onClick, true)
      release()
    }
  }, [isActive, router, startRouteTransition, admin, logout, ask])
}

/** An entry of Payload’s choice of the language. */
const languageOf = (target: EventTarget | null): string | undefined => {
  const button = target instanceof Element ? target.closest('button') : null
  return button?.querySelector<HTMLElement>('.localizer__locale-code[data-locale]')?.dataset.locale
}

const addressIn = (language: string): string => {
  const query = new URLSearchParams(window.location.search)
  query.set('locale', language)
  return `${window.location.pathname}?${query}`
}

/** A link that leaves this page in this window, within this site. */
const linkOf = (event: MouseEvent): URL | undefined => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (!anchor?.href || anchor.target === '_blank' || anchor.hasAttribute('download')) return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return undefined
  const { location } = window
  const url = new URL(anchor.href)
  if (url.origin !== location.origin) return undefined
  return url.pathname === location.pathname && url.search === location.search ? undefined : url
}

/** As browsers that know the Navigation API have it; in others one goes, and the copy is offered on return. */
interface Navigation extends EventTarget {
  traverseTo: (key: string) => unknown
}

interface Traversal extends Event {
  navigationType: string
  destination: { key: string }
}

const holdBack = (ask: (way: WayOut) => void): (() => void) => {
  const { navigation } = window as { navigation?: Navigation }
  let isGoing = false
  const onNavigate = (event: Event) => {
    const { navigationType, destination } = event as Traversal
    if (navigationType !== 'traverse' || !event.cancelable || isGoing) return
    event.preventDefault()
    const go = () => {
      isGoing = true
      navigation?.traverseTo(destination.key)
    }
    ask({ kind: 'back', go })
  }
  navigation?.addEventListener('navigate', onNavigate)
  return () => navigation?.removeEventListener('navigate', onNavigate)
}
