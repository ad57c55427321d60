import type { Child } from 'hono/jsx'
import type { View } from '#ui/view.ts'

/** One way to use a component, shown on `/dev/components` and checked there by axe and in pictures. */
export type Fixture = { name: string; show(view: View): Child }
