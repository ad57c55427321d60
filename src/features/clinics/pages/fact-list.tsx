import type { Child } from 'hono/jsx'
import type { Fact } from '#features/clinics/clinic-words.ts'

/** Terms and what is known about them. */
export function FactList({ children }: { children?: Child }) {
  return <dl class="facts">{children}</dl>
}

/** A fact in words; what is not stated looks quieter than a "no". */
export function FactRow({ term, fact }: { term: string; fact: Fact }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class={fact.isStated ? undefined : 'quiet'}>{fact.text}</dd>
    </div>
  )
}
