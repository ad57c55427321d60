import type { Fixture } from '#ui/fixture.ts'
import { Drawing, drawingNames } from './drawing.tsx'

export const drawingFixtures: Fixture[] = drawingNames.map((name) => ({
  name: `Drawing: ${name}`,
  show: () => <Drawing name={name} />,
}))
