import { coastJson } from './coast-json.ts'
import { type CoastLines, readCoastLines } from './coast-lines.ts'

/** The shapes of land, read once, when they are first drawn. */
export type MapShapes = { coast(): CoastLines; coastText(): string }

export function createMap(): MapShapes {
  let lines: CoastLines | undefined
  let text: string | undefined
  const coast = () => {
    lines ??= readCoastLines()
    return lines
  }
  return {
    coast,
    coastText() {
      text ??= JSON.stringify(coastJson(coast()))
      return text
    },
  }
}
