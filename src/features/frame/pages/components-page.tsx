import { breadcrumbFixtures } from '#ui/breadcrumb/fixtures.tsx'
import { drawingFixtures } from '#ui/drawing/fixtures.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { phoneLinkFixtures } from '#ui/phone-link/fixtures.tsx'
import { pieceFixtures } from '#ui/pieces/fixtures.tsx'
import { preferenceChoiceFixtures } from '#ui/preference-choice/fixtures.tsx'
import { urgentCardFixtures } from '#ui/urgent-card/fixtures.tsx'
import type { View } from '#ui/view.ts'

const fixtures = [
  ...urgentCardFixtures,
  ...phoneLinkFixtures,
  ...pieceFixtures,
  ...breadcrumbFixtures,
  ...preferenceChoiceFixtures,
  ...drawingFixtures,
]

/** Every shared component as its fixtures show it. Only outside production. */
export function ComponentsPage({ view }: { view: View }) {
  return (
    <PageShell view={view} title="Components" sheet="home">
      <h1 id="pieces" lang="en">
        Components
      </h1>
      {fixtures.map(({ name, show }) => (
        <section class="fixture stack">
          <h2 lang="en">{name}</h2>
          {show(view)}
        </section>
      ))}
    </PageShell>
  )
}
