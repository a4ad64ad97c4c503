// Everything a test file could leave behind: how it spoils it, and how the next file would see that.
import crypto from 'node:crypto'
import fs from 'node:fs'
import nodemailer from 'nodemailer'
import { getPayload } from 'payload'
import { counted } from './ours'

const world = globalThis as Record<string, unknown>
const arrays = Array.prototype as unknown as Record<string, unknown>
const packages = { nodemailer } as unknown as Record<string, Record<string, unknown>>

interface Spoilable {
  what: string
  spoil: () => void
  isSpoiled: () => boolean
}

const listener = () => {}
const now = () => 0
const cached = () => (world._payload as Map<string, unknown> | undefined) ?? new Map()

export const spoilable: Spoilable[] = [
  {
    what: 'a new global',
    spoil: () => {
      world.leftBehind = true
    },
    isSpoiled: () => 'leftBehind' in world,
  },
  {
    what: 'a global function',
    spoil: () => {
      globalThis.fetch = Object.assign(async () => new Response(), { isSpoiled: true })
    },
    isSpoiled: () => 'isSpoiled' in globalThis.fetch,
  },
  {
    what: 'a function of a class of the language',
    spoil: () => {
      Date.now = now
    },
    isSpoiled: () => Date.now() === 0,
  },
  {
    what: 'a prototype of the language',
    spoil: () => {
      arrays.leftBehind = true
    },
    isSpoiled: () => 'leftBehind' in [],
  },
  {
    what: 'a variable of the environment',
    spoil: () => {
      process.env.LEFT_BEHIND = '1'
    },
    isSpoiled: () => process.env.LEFT_BEHIND !== undefined,
  },
  {
    what: 'a variable that was there',
    spoil: () => {
      process.env.PATH = ''
    },
    isSpoiled: () => process.env.PATH === '',
  },
  {
    what: 'a listener of the process',
    spoil: () => {
      process.on('SIGUSR2', listener)
    },
    isSpoiled: () => process.listenerCount('SIGUSR2') > 0,
  },
  { what: 'the working directory', spoil: () => process.chdir('/'), isSpoiled: () => process.cwd() === '/' },
  {
    what: "a module of Node's",
    spoil: () => {
      crypto.randomUUID = () => '0-0-0-0-0'
      fs.existsSync = () => false
    },
    isSpoiled: () => crypto.randomUUID() === '0-0-0-0-0' || !fs.existsSync('package.json'),
  },
  {
    what: 'what a package exports',
    spoil: () => {
      Object.assign(packages.nodemailer ?? {}, { leftBehind: true })
    },
    isSpoiled: () => 'leftBehind' in (packages.nodemailer ?? {}),
  },
  {
    what: "Payload's instances",
    spoil: () => {
      cached().set('left behind', { payload: getPayload })
    },
    isSpoiled: () => cached().size > 0,
  },
  {
    what: 'a module of ours',
    spoil: () => {
      counted.times += 1
    },
    isSpoiled: () => counted.times > 0,
  },
]
