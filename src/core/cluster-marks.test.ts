import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clusterMarks, type PixelMark } from './cluster-marks.ts'

const anyMarks = fc.array(
  fc
    .record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) })
    .map((at): PixelMark<object> => ({ ...at, points: [at] })),
  { maxLength: 80 },
)

it('leaves no two marks closer than the gap and loses no point', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const clusters = clusterMarks(marks, 40, () => 36)
      expect(clusters.flatMap(({ points }) => points).length).toBe(marks.length)
      for (const [at, a] of clusters.entries())
        for (const b of clusters.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(36)
    }),
  )
})

it('leaves marks that are far apart where they are', () => {
  const marks = [10, 100, 200].map((x) => ({ x, y: 10, points: [x] }))
  expect(clusterMarks(marks, 40, () => 36)).toEqual(marks)
})
