// The languages of the content, of mails and of the panel: a file and a line each.
export { default as en } from '@/platform/i18n/languages/en'
export { default as fr } from '@/platform/i18n/languages/fr'
export { default as nl } from '@/platform/i18n/languages/nl'
