// Every global.
import type { GlobalConfig } from 'payload'
import { EditorialPolicy } from '@/globals/EditorialPolicy'
import { Newsletter } from '@/globals/Newsletter'
import { Site } from '@/globals/Site'

export const globals: GlobalConfig[] = [Site, EditorialPolicy, Newsletter]
