// The fields of a block in the text, in place of what it says.
'use client'
import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { RenderFields } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'

export const BlockFields = ({ onDone }: { onDone: () => void }) => {
  const { formSchema } = useBlockComponentContext()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The box around a new block (Payload 3.90.1) is hidden until it has been measured.
    const frame = requestAnimationFrame(() => takeFocus(box.current))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside of the fields is “Done”, which is a button
    <div ref={box} onKeyDown={(event) => isOwnEscape(event) && onDone()}>
      <RenderFields
        fields={formSchema}
        forceRender
        parentIndexPath=""
        parentPath=""
        parentSchemaPath=""
        permissions
        readOnly={false}
      />
    </div>
  )
}

/** From the text around, from nowhere else. */
const takeFocus = (box: HTMLElement | null): void => {
  const { activeElement, body } = document
  const around = activeElement?.closest('[data-lexical-editor="true"]')
  if (box?.contains(activeElement) || !(activeElement === body || around?.contains(box))) return
  box?.querySelector<HTMLElement>(firstInput)?.focus()
}

const firstInput = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button'

/** Of none of the dialogs and menus that fields open; a field whose menu is shut takes the key for itself all the same. */
const isOwnEscape = ({ key, defaultPrevented, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean =>
  key === 'Escape' &&
  target instanceof Element &&
  currentTarget.contains(target) &&
  (!defaultPrevented || target.getAttribute('aria-expanded') === 'false')
