import type { Messages } from '#i18n/messages.ts'
import type { DrawingName } from '#ui/drawing/drawing.tsx'

/** How long a stretch is held: at least so long, and on to the end if the cramp has not let go. */
export type Hold = { leastSeconds: number; mostSeconds: number }

/** The drawings that show a stretch; each has words for those who do not see it. */
type Scene = DrawingName & keyof Messages['crampNow']['drawings']

/** One way to stop a cramp: its drawing, and the steps that are held, by their place in the list of texts (from 0). */
export type Way = { drawing: Scene; holds: Readonly<Record<number, Hold>> }

type PlaceFacts = {
  mark: DrawingName
  main: Way
  /** For those who cannot do the main one; its texts are `other`. */
  other?: Way
}

/**
 * What the player needs beside the texts. Times are those of the acute exercises in the clinical reference
 * (acute-foot-cramp, acute-calf-toes-up, acute-calf-stand, acute-hamstring-cramp, acute-thigh-cramp). There is none
 * for hand and belly, so nothing is timed there.
 */
const places = {
  foot: {
    mark: 'foot',
    main: { drawing: 'stretch-foot', holds: { 2: { leastSeconds: 20, mostSeconds: 60 } } },
    other: { drawing: 'stretch-foot-stand', holds: {} },
  },
  toes: {
    mark: 'toes',
    main: { drawing: 'stretch-toes', holds: { 2: { leastSeconds: 20, mostSeconds: 60 } } },
    other: { drawing: 'stretch-foot-stand', holds: {} },
  },
  calf: {
    mark: 'calf',
    main: { drawing: 'stretch-calf', holds: { 2: { leastSeconds: 30, mostSeconds: 60 } } },
    other: { drawing: 'stretch-calf-stand', holds: { 2: { leastSeconds: 60, mostSeconds: 120 } } },
  },
  thighBack: {
    mark: 'thigh-back',
    main: { drawing: 'stretch-thigh-back', holds: { 3: { leastSeconds: 30, mostSeconds: 60 } } },
  },
  thighFront: {
    mark: 'thigh-front',
    main: { drawing: 'stretch-thigh-front', holds: { 3: { leastSeconds: 30, mostSeconds: 60 } } },
  },
  hand: { mark: 'hand', main: { drawing: 'stretch-hand', holds: {} } },
  belly: { mark: 'belly', main: { drawing: 'stretch-belly', holds: {} } },
} as const satisfies Record<string, PlaceFacts>

export type Place = keyof typeof places
export const placeNames = Object.keys(places) as Place[]
export const factsOf = (place: Place): PlaceFacts => places[place]
