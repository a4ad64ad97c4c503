// The menu for what is typed with blanks after a slash; it looks and works as Payload's own, which ends at the first one.
'use client'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import type { TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { isFound, slashQuery } from '@/admin/writing/slash/query'

class Choice extends MenuOption {
  constructor(
    readonly item: Item,
    readonly label: string,
  ) {
    super(item.key)
  }
}

type Groups = ReturnType<typeof useEditorConfigContext>['editorConfig']['features']['slashMenu']['groups']
type Item = Groups[number]['items'][number]

export const SlashMenu = () => {
  const [editor] = useLexicalComposerContext()
  const choices = useChoices()
  const [query, setQuery] = useState<string | null>(null)
  const findIn = useCallback(
    (words: string) =>
      choices.filter(({ item, label }) => isFound(words, [label, item.key, ...(item.keywords ?? [])])),
    [choices],
  )
  const found = useMemo(() => (query === null ? [] : findIn(query)), [query, findIn])
  return (
    <LexicalTypeaheadMenuPlugin<Choice>
      options={found}
      onQueryChange={setQuery}
      triggerFn={(text) => {
        const match = slashQuery(text)
        return match && findIn(match.matchingString).length > 0 ? match : null
      }}
      onSelectOption={({ item }, typed: TextNode | null, close, queryString) => {
        typed?.remove()
        close()
        setTimeout(() => item.onSelect({ editor, queryString }))
      }}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && found.length > 0
          ? createPortal(
              <div className="slash-menu-popup" role="listbox">
                {found.map((choice, index) => (
                  <button
                    key={choice.key}
                    ref={(element) => choice.setRefElement(element)}
                    type="button"
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === selectedIndex}
                    className={`slash-menu-popup__item slash-menu-popup__item-${choice.key}${index === selectedIndex ? ' slash-menu-popup__item--selected' : ''}`}
                    onClick={() => selectOptionAndCleanUp(choice)}
                    onMouseEnter={() => setHighlightedIndex(index)}
                  >
                    <choice.item.Icon />
                    <span className="slash-menu-popup__item-text">{choice.label}</span>
                  </button>
                ))}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  )
}

const useChoices = (): Choice[] => {
  const { i18n } = useTranslation()
  const { editorConfig, fieldProps } = useEditorConfigContext()
  const { featureClientSchemaMap, schemaPath } = fieldProps
  return useMemo(() => {
    const told = { featureClientSchemaMap, i18n, schemaPath } as Parameters<
      Extract<Item['label'], (...told: never[]) => string>
    >[0]
    return editorConfig.features.slashMenu.groups
      .flatMap(({ items }) => items)
      .map(
        (item) =>
          new Choice(item, typeof item.label === 'function' ? item.label(told) : (item.label ?? item.key)),
      )
  }, [editorConfig, featureClientSchemaMap, i18n, schemaPath])
}
