import { href } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'

type ErrorPageProps = { view: View; title: string; text: string; requestId?: string }

/** A page for what went wrong: it still helps, and it still says whom to ring. */
export function ErrorPage({ view, title, text, requestId }: ErrorPageProps) {
  const { language } = view
  const { frame } = view.messages
  const ways = [
    { path: href('crampNow', language), name: frame.homePage.crampNow.title },
    { path: href('articles', language), name: frame.homePage.know.title },
    { path: href('find', language), name: frame.homePage.find.title },
  ]
  return (
    <PageShell view={view} title={title} sheet="home">
      <div class="error-page">
        <div class="stack">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          <ErrorSearch view={view} />
          <ul class="error-ways">
            {ways.map(({ path, name }) => (
              <li>
                <a class="ds-link" href={path}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <UrgentCard view={view} level="emergency" title={frame.errors.urgent} numbers={emergencyTargets(view)} />
          {requestId && (
            <p class="quiet small">
              {frame.errors.requestId}: <code>{requestId}</code>
            </p>
          )}
        </div>
        <Drawing name="empty" />
      </div>
    </PageShell>
  )
}

function ErrorSearch({ view }: { view: View }) {
  const { search } = view.messages.frame
  return (
    <search>
      <form class="error-search" action={href('search', view.language)} method="get">
        <div class="ds-field">
          <label class="ds-label" for="error-search">
            {search.label}
          </label>
          <input class="ds-input" id="error-search" name="q" type="search" maxlength={1000} enterkeyhint="search" />
        </div>
        <button class="ds-button" type="submit">
          {search.button}
        </button>
      </form>
    </search>
  )
}
