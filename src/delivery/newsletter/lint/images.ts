// Pictures: absolute addresses, width and height so that nothing jumps, alternative text, a format that Outlook shows.
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { htmlTags } from '@/delivery/newsletter/lint/tags'
import { errorAt, type Issue as Finding, warningAt } from '@/platform/issues'

export const lintImages = ({ html }: Pick<MailToLint, 'html'>): Finding[] =>
  htmlTags(html, 'img').flatMap(({ attributes: { src = '', alt, role, width, height } }) => [
    ...(/^https?:\/\//.test(src)
      ? []
      : [errorAt('html', 'imageAddress', `The picture “${src}” has no absolute address.`)]),
    ...(/^\d+$/.test(width ?? '') && /^\d+$/.test(height ?? '')
      ? []
      : [errorAt('html', 'imageSize', `The picture ${src} has no width and height.`)]),
    ...(!alt && role !== 'presentation'
      ? [
          errorAt(
            'html',
            'imageAlt',
            `The picture ${src} has no alternative text. Describe it in the media library.`,
          ),
        ]
      : []),
    ...(/\.(webp|avif|svg)$/i.test(src.split(/[?#]/)[0] ?? '')
      ? [warningAt('html', 'imageFormat', `Outlook does not show the picture ${src}. Use a PNG or a JPEG.`)]
      : []),
  ])
