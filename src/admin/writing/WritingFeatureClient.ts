'use client'
import type { SlashMenuGroup } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { KeysPlugin } from '@/admin/writing/KeysPlugin'
import { LengthPlugin } from '@/admin/writing/LengthPlugin'
import { PicturesPlugin } from '@/admin/writing/pictures/PicturesPlugin'
import { arrange } from '@/admin/writing/slash/arrange'
import { SlashMenu } from '@/admin/writing/slash/SlashMenu'

/** Loaded after all others, whose slash menu it takes over. */
export const WritingFeatureClient = createClientFeature(({ resolvedFeatures }) => {
  const groups: SlashMenuGroup[] = []
  for (const [key, { slashMenu, ...feature }] of resolvedFeatures) {
    groups.push(...(slashMenu?.groups ?? []))
    resolvedFeatures.set(key, feature)
  }
  return {
    plugins: [
      { Component: KeysPlugin, position: 'normal' },
      { Component: SlashMenu, position: 'normal' },
      { Component: PicturesPlugin, position: 'normal' },
      { Component: LengthPlugin, position: 'belowContainer' },
    ],
    slashMenu: { groups: arrange(groups) },
  }
})
