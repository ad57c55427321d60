import { type PackedCoast, unpackRing } from '#core/packed-coast.ts'
import type { Flat } from './clip-ring.ts'

/** Land as rings of longitude and latitude: Denmark and Norway, and their neighbours. */
type Land = { ours: Flat[][]; others: Flat[][] }
export type CoastDetail = 'coarse' | 'middle' | 'fine'
export type CoastLines = Record<CoastDetail, Land>

/** What `scripts/make-coast.ts` writes. */
export type CoastData = Record<CoastDetail, PackedCoast>

export function unpackCoastLines(packed: CoastData): CoastLines {
  const level = ({ ours, others }: PackedCoast): Land => ({
    ours: ours.map(unpackRing),
    others: others.map(unpackRing),
  })
  return { coarse: level(packed.coarse), middle: level(packed.middle), fine: level(packed.fine) }
}

/** For the map that moves: our own countries finely, the others as background. */
export const coastJson = (packed: CoastData): string =>
  JSON.stringify({ ours: packed.fine.ours, others: packed.middle.others })
