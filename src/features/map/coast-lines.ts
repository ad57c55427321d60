import type { Flat } from './clip-ring.ts'

/** Rings as whole thousandths of a degree, each point as the step from the one before: small, and quick to unpack. */
export type PackedCoast = { ours: number[][]; others: number[][] }
/** Land as rings of longitude and latitude: Denmark and Norway, and their neighbours. */
export type Land = { ours: Flat[][]; others: Flat[][] }
export type CoastDetail = 'coarse' | 'middle' | 'fine'
export type CoastLines = Record<CoastDetail, Land>

/** What `scripts/make-coast.ts` writes. */
export type CoastData = Record<CoastDetail, PackedCoast>

export function unpackCoastLines(packed: CoastData): CoastLines {
  const level = ({ ours, others }: PackedCoast): Land => ({ ours: ours.map(ringOf), others: others.map(ringOf) })
  return { coarse: level(packed.coarse), middle: level(packed.middle), fine: level(packed.fine) }
}

/** For the map that moves: our own countries finely, the others as background. */
export const coastJson = (packed: CoastData): string =>
  JSON.stringify({ ours: packed.fine.ours, others: packed.middle.others })

function ringOf(steps: readonly number[]): Flat[] {
  const ring: Flat[] = []
  let x = 0
  let y = 0
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] as number
    y += steps[at + 1] as number
    ring.push([x / 1000, y / 1000])
  }
  return ring
}
