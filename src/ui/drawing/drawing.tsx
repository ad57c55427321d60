/** The sheets in `public/drawings/` and the drawings on each, with the width and height of their boxes. */
const drawings = {
  'door-cramp': ['doors', 320, 240],
  'door-read': ['doors', 320, 240],
  'door-find': ['doors', 320, 240],
  foot: ['places', 96, 96],
  toes: ['places', 96, 96],
  calf: ['places', 96, 96],
  'thigh-back': ['places', 96, 96],
  'thigh-front': ['places', 96, 96],
  hand: ['places', 96, 96],
  belly: ['places', 96, 96],
  'stretch-calf': ['stretches', 320, 240],
  'stretch-foot': ['stretches', 320, 240],
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
