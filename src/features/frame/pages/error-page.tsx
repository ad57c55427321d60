import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

/** A page for what went wrong: it still helps, and it still says whom to ring. */
export function ErrorPage({
  view,
  title,
  text,
  requestId,
}: {
  view: View
  title: string
  text: string
  requestId?: string
}) {
  const { frame } = view.messages
  return (
    <PageShell view={view} title={title} sheet="home">
      <div class="error-page">
        <h1 class="ds-heading" data-size="xl">
          {title}
        </h1>
        <p class="ds-paragraph">{text}</p>
        <p class="ds-paragraph">
          {frame.errors.urgent(view.formats.list(view.emergencyNumbers.map((one) => one.number)))}
        </p>
        <ul>
          <li>
            <a class="ds-link" href={href('home', view.language)}>
              {frame.home}
            </a>
          </li>
          <li>
            <a class="ds-link" href={href('articles', view.language)}>
              {frame.nav.articles}
            </a>
          </li>
          <li>
            <a class="ds-link" href={href('find', view.language)}>
              {frame.nav.find}
            </a>
          </li>
        </ul>
        {requestId && (
          <p class="request-id">
            {frame.errors.requestId}: {requestId}
          </p>
        )}
      </div>
    </PageShell>
  )
}
