// What /admin shows while there is no panel to show. It looks again by itself.
import type { Response } from 'express'
import { html, renderHtml } from '@/platform/html/html'

const texts = {
  building:
    'The admin panel is being built. This page looks again every few seconds; the API answers already.',
  failed: 'The admin panel could not be built. The server’s log says why; then start it again.',
  missing: 'The admin panel is not built. Build it with “npm run build”, then start the server again.',
}

export type Waiting = keyof typeof texts

const seconds = 5

export function sendWaitingPage(response: Response, state: Waiting): void {
  response
    .status(503)
    .set('Retry-After', String(seconds))
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      renderHtml(
        html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${seconds}"><title>Imprimatur</title><style>body{font:1.1rem/1.5 system-ui;margin:20vh auto;max-width:34rem;padding:0 1rem}</style></head><body><h1>Imprimatur</h1><p>${texts[state]}</p></body></html>`,
      ),
    )
}
