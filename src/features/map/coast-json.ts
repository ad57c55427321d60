import type { CoastLines, Land } from './coast-lines.ts'

/** Rings as whole thousandths of a degree, each point as the step from the one before: small, and quick to unpack. */
export type CoastJson = { ours: number[][]; others: number[][] }

export function coastJson(coast: CoastLines): CoastJson {
  return {
    ours: packed(
      coast.fine.filter((land) => land.isOurs),
      6e-5,
    ),
    others: packed(
      coast.coarse.filter((land) => !land.isOurs),
      1e-3,
    ),
  }
}

function packed(lands: Land[], smallestArea: number): number[][] {
  return lands.flatMap(({ rings }) => rings.filter((ring) => boxArea(ring) > smallestArea).map(steps))
}

function steps(ring: Land['rings'][number]): number[] {
  const numbers: number[] = []
  let x = 0
  let y = 0
  for (const [longitude, latitude] of ring) {
    const nextX = Math.round(longitude * 1000)
    const nextY = Math.round(latitude * 1000)
    if (nextX === x && nextY === y) continue
    numbers.push(nextX - x, nextY - y)
    x = nextX
    y = nextY
  }
  return numbers
}

function boxArea(ring: Land['rings'][number]): number {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
}
