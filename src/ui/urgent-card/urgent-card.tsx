import type { Child } from 'hono/jsx'
import { PhoneLink, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import type { View } from '#ui/view.ts'

/** Four levels, the most urgent first. */
export const urgencies = ['emergency', 'doctor-now', 'own-doctor', 'note'] as const
export type Urgency = (typeof urgencies)[number]

/** The colour scale of each level. */
export const colourOf: Record<Urgency, string> = {
  emergency: 'danger',
  'doctor-now': 'varm',
  'own-doctor': 'warning',
  note: 'accent',
}

/** Shapes that differ in outline, not only in colour: octagon, triangle, cross in a circle, i in a circle. */
export const shapeOf: Record<Urgency, string> = {
  emergency: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2zM12 7v6.2M12 16.8v.1',
  'doctor-now': 'M12 3 22 20.5H2zM12 9.5v5M12 17.6v.1',
  'own-doctor': 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 7.5v9M7.5 12h9',
  note: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 11v6M12 7.2v.1',
}

type UrgentCardProps = {
  view: View
  level: Urgency
  /** Instead of the level's own words ("Livsfare", "Ring til lægen nu" ...). Keep it as urgent as they are. */
  title?: string
  /** Shown as large links to ring, under the text. */
  numbers?: PhoneTarget[]
  /** Paragraphs or a list. */
  children?: Child
}

/** When to get help: word, icon, edge and colour say the same, so that none is needed alone. */
export function UrgentCard({ view, level, title, numbers = [], children }: UrgentCardProps) {
  return (
    <div class="urgent-card" data-level={level} data-color={colourOf[level]}>
      <UrgentIcon level={level} />
      <p class="urgent-card-word">{title ?? view.messages.frame.urgency[level]}</p>
      {children}
      {numbers.length > 0 && (
        <p class="urgent-card-numbers">
          {numbers.map((target) => (
            <PhoneLink view={view} target={target} />
          ))}
        </p>
      )}
    </div>
  )
}

/** The shape of a level, for cards whose text comes from an article. */
export const UrgentIcon = ({ level }: { level: Urgency }) => (
  <OutlineIcon shape={shapeOf[level]} name="urgent-card-icon" />
)

/** One outline in a square of 24; `name` is its class. What it means stands beside it in words, so it is hidden from screen readers. */
export function OutlineIcon({ shape, name }: { shape: string; name: string }) {
  return (
    <svg
      class={name}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shape} />
    </svg>
  )
}
