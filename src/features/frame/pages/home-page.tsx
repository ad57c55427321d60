import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

/** The three doors. */
export function HomePage({ view }: { view: View }) {
  const { frame } = view.messages
  return (
    <PageShell
      view={view}
      title={frame.siteName}
      sheet="home"
      canonical={href('home', view.language)}
      alternates={{ da: '/da', nb: '/nb', en: '/en' }}
    >
      <h1>{frame.siteName}</h1>
    </PageShell>
  )
}
