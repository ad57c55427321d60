import type { Child } from 'hono/jsx'

/** A titled part of the clinic's page. */
export function ClinicSection({ id, title, children }: { id: string; title: string; children?: Child }) {
  return (
    <section class="clinic-section" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
