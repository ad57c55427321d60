import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'
import { CareCards } from './care-cards.tsx'

/** Every sign of a guide on one page, without any computation. */
export function GuideSignsPage({ view, sheet }: { view: View; sheet: GuideSheet }) {
  const { cards } = sheet.words
  const { slug } = sheet.guide
  return (
    <PageShell
      view={view}
      title={cards.title}
      description={cards.description}
      sheet="guide"
      validUntil={sheet.validUntil}
      canonical={href('guideSigns', view.language, { guide: slug[view.language] })}
      alternates={{
        da: href('guideSigns', 'da', { guide: slug.da }),
        nb: href('guideSigns', 'nb', { guide: slug.nb }),
        en: href('guideSigns', 'en', { guide: slug.en }),
      }}
    >
      <CareCards sheet={sheet} />
    </PageShell>
  )
}
