import { href } from '#routes'
import type { View } from '#ui/view.ts'

/** Where the person changes country and colours, and reads what the site is. */
export function SiteFooter({ view }: { view: View }) {
  const { language, messages } = view
  const { frame } = messages
  return (
    <footer class="site-footer">
      <p>{frame.footer.notReviewed}</p>
      <ul>
        <li>
          <a class="ds-link" href={href('about', language)}>
            {frame.footer.about}
          </a>
        </li>
        <li>
          <a class="ds-link" href={href('aboutData', language)}>
            {frame.footer.data}
          </a>
        </li>
        <li>
          <a class="ds-link" href={href('privacy', language)}>
            {frame.footer.privacy}
          </a>
        </li>
        <li>
          <a class="ds-link" href={href('accessibility', language)}>
            {frame.footer.accessibility}
          </a>
        </li>
      </ul>
    </footer>
  )
}
