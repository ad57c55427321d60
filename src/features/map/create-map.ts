import { type CoastLines, coastJson, unpackCoastLines } from './coast-lines.ts'

/** The shapes of land, unpacked once, when they are first drawn. */
export type MapShapes = { coast(): CoastLines; coastText(): string }

export function createMap(): MapShapes {
  let lines: CoastLines | undefined
  return {
    coast() {
      lines ??= unpackCoastLines()
      return lines
    },
    coastText: coastJson,
  }
}
