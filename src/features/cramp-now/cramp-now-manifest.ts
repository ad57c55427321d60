import { languageTag } from '#i18n/language.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

/** Puts "cramp now" on the home screen as a thing of its own: it starts where the help is, in the language it was added in. */
export function crampNowManifest({ language, messages }: View): Record<string, unknown> {
  const { crampNow, frame } = messages
  const start = href('crampNow', language)
  return {
    name: `${crampNow.manifestName} | ${frame.siteName}`,
    short_name: crampNow.manifestName,
    description: crampNow.description,
    lang: languageTag[language],
    id: start,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: '#0b1618',
    theme_color: '#0b464d',
    icons: [
      { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
