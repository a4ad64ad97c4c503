// What the environment means, and the sentences for what it cannot mean.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readEnvironment } from '@/server/environment'
import { findSecret } from '@/server/secret'

describe('readEnvironment', () => {
  it('fills in what is absent or empty', () => {
    expect(readEnvironment({ PORT: '', ROLE: ' ' })).toMatchObject({
      production: false,
      role: 'all',
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'file:./data/imprimatur.db',
      trustProxy: false,
      bodyLimit: 2 * 1024 * 1024,
    })
  })

  it('listens everywhere in production', () => {
    const variables = { NODE_ENV: 'production', SITE_URL: 'https://cms.example.org' }
    expect(readEnvironment(variables)).toMatchObject({ production: true, host: undefined })
  })

  it.each<[Record<string, string>, object]>([
    [{ PORT: '0' }, { port: 0 }],
    [{ NODE_ENV: 'production', SITE_URL: 'http://localhost:3000' }, { production: true }],
    [{ NODE_ENV: 'production', SITE_URL: 'http://cms.intern', ALLOW_HTTP: 'true' }, { production: true }],
    [{ NODE_ENV: 'production', ALLOW_HTTP: 'true' }, { production: true }],
    [{ ROLE: 'delivery' }, { role: 'delivery' }],
    [{ SITE_URL: 'https://cms.example.org/' }, { siteUrl: 'https://cms.example.org' }],
    [{ BODY_LIMIT: '500kb' }, { bodyLimit: 512_000 }],
    [{ BODY_LIMIT: '3MB' }, { bodyLimit: 3 * 1024 * 1024 }],
    [{ MAX_UPLOAD_MB: '5' }, { uploadLimit: 5 * 1024 * 1024 }],
    [{ TRUST_PROXY: 'true' }, { trustProxy: true }],
    [{ RATE_LIMIT: '60' }, { rateLimit: 60 }],
    [{ RATE_LIMIT: 'off' }, { rateLimit: Number.POSITIVE_INFINITY }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: '10.0.0.0/8, loopback' }, { trustProxy: '10.0.0.0/8, loopback' }],
  ])('reads %j', (variables, expected) => {
    expect(readEnvironment(variables)).toMatchObject(expected)
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ ROLE: 'editor' }, /^ROLE is “editor”: use one of all, editorial, delivery, worker\.$/],
    [{ PORT: '70000' }, /^PORT is “70000”: write a whole number from 0 to 65535\.$/],
    [{ PORT: 'http' }, /^PORT is “http”/],
    [{ NODE_ENV: 'prod' }, /^NODE_ENV must be production, development or test\.$/],
    [{ NODE_ENV: 'production' }, /^SITE_URL is no https address, and production/],
    [{ NODE_ENV: 'production', SITE_URL: 'http://cms.intern' }, /^SITE_URL is no https address/],
    [{ NODE_ENV: 'production', SITE_URL: 'http://localhost.evil.example' }, /^SITE_URL is no https address/],
    [{ ALLOW_HTTP: 'yes' }, /^ALLOW_HTTP must be true or false\.$/],
    [{ WEBSUB_HUB: 'hub' }, /^WEBSUB_HUB is “hub”: write the whole address/],
    [{ SITE_URL: 'cms.example.org' }, /^SITE_URL is “cms\.example\.org”: write the whole address/],
    [{ SITE_URL: 'javascript:alert(1)' }, /^SITE_URL is/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is “loud”/],
    [{ BODY_LIMIT: 'much' }, /^BODY_LIMIT is “much”: write a size/],
    [{ MAX_UPLOAD_MB: '0' }, /^MAX_UPLOAD_MB is “0”/],
    [{ RATE_LIMIT: '0' }, /^RATE_LIMIT is “0”: write a whole number from 1 to 9999999, or off\.$/],
    [{ TRUST_PROXY: 'nginx' }, /^TRUST_PROXY is “nginx”/],
    [{ OIDC_ISSUER: 'login.example.org' }, /^OIDC_ISSUER is “login\.example\.org”: write the https address/],
    [{ OIDC_ISSUER: 'http://login.example.org' }, /^OIDC_ISSUER is/],
    [
      { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'cms' },
      /^OIDC_CLIENT_ID or OIDC_CLIENT_SECRET/,
    ],
    [{ OIDC_ROLES: 'writers=boss' }, /^OIDC_ROLES is “writers=boss”: write pairs .* publisher/],
    [{ OIDC_TRUST_EMAIL: 'yes' }, /^OIDC_TRUST_EMAIL must be true or false/],
    [{ WEBHOOK_ALLOW_HOSTS: '10.0.0.0/40' }, /^WEBHOOK_ALLOW_HOSTS is “10\.0\.0\.0\/40”: write host names/],
  ])('refuses %j in one sentence', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence)
  })

  it('names every mistake, a line each', () => {
    expect(() => readEnvironment({ ROLE: 'x', PORT: 'y' })).toThrow(/ROLE .*\nPORT /)
  })
})

describe('findSecret', () => {
  let folder: string
  const file = () => path.join(folder, 'data', 'secret')

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'secret-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('refuses production without one and says how to make it', () => {
    expect(() => findSecret({ production: true, file: file() })).toThrow(/openssl rand -base64 48/)
  })

  it('refuses a short one anywhere', () => {
    expect(() => findSecret({ secret: 'short', production: false, file: file() })).toThrow(/32 characters/)
  })

  it('makes one outside production, for its owner’s eyes, and keeps it', () => {
    const secret = findSecret({ production: false, file: file() })
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(readFileSync(file(), 'utf8').trim()).toBe(secret)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(findSecret({ production: false, file: file() })).toBe(secret)
  })
})
