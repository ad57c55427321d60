import type { Fixture } from '#ui/fixture.ts'
import { Breadcrumb } from './breadcrumb.tsx'

export const breadcrumbFixtures: Fixture[] = [
  {
    name: 'Breadcrumb',
    show: (view) => (
      <Breadcrumb
        view={view}
        trail={[
          { name: view.messages.frame.home, path: '/da' },
          { name: view.messages.frame.nav.articles, path: '/da/artikler' },
          { name: view.messages.crampNow.title, path: '/da/krampe-nu' },
        ]}
      />
    ),
  },
]
