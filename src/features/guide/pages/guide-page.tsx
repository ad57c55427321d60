import type { PublishedSheet } from '#features/guide/guide-sheets.ts'
import type { Screen } from '#features/guide/guide-step.ts'
import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets, PhoneLink } from '#ui/phone-link/phone-link.tsx'
import type { View } from '#ui/view.ts'
import { guidePath } from './guide-form.tsx'
import { GuideScreen } from './guide-screen.tsx'
import { guideTitle } from './guide-title.ts'

type GuidePageProps = { view: View; published: PublishedSheet; screen: Screen<string> }

/** A screen in the frame of the site. The emergency line stands outside what the script replaces. */
export function GuidePage({ view, published, screen }: GuidePageProps) {
  const { sheet, address } = published
  const { slug } = sheet.guide
  const { siteName } = view.messages.frame
  return (
    <PageShell
      view={view}
      title={guideTitle(sheet, screen)}
      description={sheet.words.start.description}
      sheet="guide"
      scripts={['src/features/guide/browser/guide.entry.ts']}
      validUntil={sheet.validUntil}
      canonical={screen.kind === 'start' ? guidePath(sheet) : undefined}
      alternates={{
        da: href('guide', 'da', { guide: slug.da }),
        nb: href('guide', 'nb', { guide: slug.nb }),
        en: href('guide', 'en', { guide: slug.en }),
      }}
    >
      <EmergencyLine view={view} />
      <div class="guide" id="guide" data-sheet={address} data-site={siteName}>
        <GuideScreen sheet={sheet} screen={screen} today={view.formats.date(view.today)} />
      </div>
    </PageShell>
  )
}

/** Always there, on every screen and whatever fails. */
function EmergencyLine({ view }: { view: View }) {
  const { guide, crampNow } = view.messages
  return (
    <p class="guide-emergency" data-color="danger">
      <strong>{guide.flow.danger}</strong>{' '}
      {emergencyTargets(view).map((target) => (
        <PhoneLink view={view} target={target} />
      ))}{' '}
      <span class="guide-emergency-signs">{crampNow.emergency}</span>
    </p>
  )
}
