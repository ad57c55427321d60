import type { Guide } from '#core/guide-engine/guide.ts'
import type { ToolPage } from '#features/search/index.ts'
import { messagesOf } from '#i18n/messages.ts'
import { href, type Language } from '#routes'

/** The pages that do something, as the search finds them. A guide that is off is found as its danger signs. */
export function siteTools(guides: Guide[], isGuideOn: boolean, language: Language): ToolPage[] {
  const { crampNow, guide: words } = messagesOf(language)
  return [
    {
      id: 'cramp-now',
      title: crampNow.title,
      keywords: [crampNow.heading],
      text: crampNow.description,
      path: href('crampNow', language),
    },
    ...guides.map(({ id, title, slug }) => ({
      id,
      title: title[language],
      keywords: [words.start.title],
      text: words.start.description,
      path: href(isGuideOn ? 'guide' : 'guideSigns', language, { guide: slug[language] }),
    })),
  ]
}
