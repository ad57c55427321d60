import type { View } from '#ui/view.ts'

export type Trail = { name: string; path: string }[]

/** Where the page lies; the last step is the page itself. */
export function Breadcrumb({ view, trail }: { view: View; trail: Trail }) {
  return (
    <nav class="ds-breadcrumbs" aria-label={view.messages.frame.breadcrumb}>
      <ol>
        {trail.map(({ name, path }, at) => (
          <li>
            <a class="ds-link" href={path} aria-current={at === trail.length - 1 ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
