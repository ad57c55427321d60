/** The sheets in `public/drawings/` and the drawings on each, with the width and height of their boxes. */
const drawings = {
  'door-cramp': ['doors', 320, 240],
  'door-read': ['doors', 320, 240],
  'door-find': ['doors', 320, 240],
  foot: ['relief', 96, 96],
  toes: ['relief', 96, 96],
  calf: ['relief', 96, 96],
  'thigh-back': ['relief', 96, 96],
  'thigh-front': ['relief', 96, 96],
  hand: ['relief', 96, 96],
  belly: ['relief', 96, 96],
  'stretch-calf': ['relief', 320, 240],
  'stretch-foot': ['relief', 320, 240],
  'stretch-toes': ['relief', 320, 240],
  'stretch-foot-stand': ['relief', 320, 240],
  'stretch-calf-stand': ['relief', 320, 240],
  'stretch-thigh-back': ['relief', 320, 240],
  'stretch-thigh-front': ['relief', 320, 240],
  'stretch-hand': ['relief', 320, 240],
  'stretch-belly': ['relief', 320, 240],
  empty: ['empty', 320, 200],
} as const
export type DrawingName = keyof typeof drawings
export const drawingNames = Object.keys(drawings) as DrawingName[]

/**
 * One of our own drawings. It takes its line from the colour of the text and its tones from `--fv-draw-*`, so it follows
 * the scheme. `alt` only where the drawing says something the text beside it does not.
 */
export function Drawing({ name, alt }: { name: DrawingName; alt?: string }) {
  const [sheet, width, height] = drawings[name]
  const shape = <use href={`/drawings/${sheet}.svg#${name}`} />
  const box = { class: 'drawing', viewBox: `0 0 ${width} ${height}`, width, height }
  if (alt === undefined)
    return (
      <svg {...box} aria-hidden="true">
        {shape}
      </svg>
    )
  return (
    <svg {...box} role="img" aria-label={alt}>
      {shape}
    </svg>
  )
}
