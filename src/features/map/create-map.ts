import { readFileSync } from 'node:fs'
import { type CoastData, type CoastLines, coastJson, unpackCoastLines } from './coast-lines.ts'

/** The shapes of land, read from the built file and unpacked once, when they are first drawn. */
export type MapShapes = { coast(): CoastLines; coastText(): string }

export function createMap(coastFile: string): MapShapes {
  const read = () => JSON.parse(readFileSync(coastFile, 'utf8')) as CoastData
  let lines: CoastLines | undefined
  return {
    coast() {
      lines ??= unpackCoastLines(read())
      return lines
    },
    coastText: () => coastJson(read()),
  }
}
