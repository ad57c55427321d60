import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import { clipRing, doubleArea, type Flat } from './clip-ring.ts'
import { clusterPoints, markRadius } from './cluster-points.ts'
import { boxAround, countryBoxes, frameOf } from './map-frame.ts'

const size = { width: 400, height: 460 }

describe('clipRing', () => {
  const box = { west: 0, south: 0, east: 10, north: 10 }
  const square = (from: number, to: number): Flat[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ]
  test.each([
    ['inside', square(2, 4), 4],
    ['outside', square(20, 30), 0],
    ['around', square(-5, 15), 100],
    ['across a corner', square(5, 15), 25],
  ])('a square %s keeps its part', (_, ring, area) => {
    expect(Math.abs(doubleArea(clipRing(ring, box))) / 2).toBe(area)
  })
})

describe('frameOf', () => {
  test.each(Object.entries(countryBoxes))('all of %s lies inside the picture', (_, box) => {
    const frame = frameOf(box, size)
    for (const [longitude, latitude] of [
      [box.west, box.south],
      [box.east, box.north],
    ] as const) {
      const [x, y] = frame.project(longitude, latitude)
      expect(x).toBeGreaterThanOrEqual(-0.001)
      expect(x).toBeLessThanOrEqual(size.width + 0.001)
      expect(y).toBeGreaterThanOrEqual(-0.001)
      expect(y).toBeLessThanOrEqual(size.height + 0.001)
    }
  })

  test('the middle of a circle is the middle of the picture', () => {
    const frame = frameOf(boxAround({ latitude: 69.65, longitude: 18.96 }, 25), size)
    const [x, y] = frame.project(18.96, 69.65)
    expect(x).toBeCloseTo(200, 3)
    expect(Math.abs(y - 230)).toBeLessThan(2)
  })
})

describe('clusterPoints', () => {
  test('keeps every point inside the frame once, in few marks that do not overlap', () => {
    const frame = frameOf(countryBoxes.DK, size)
    const points = Array.from({ length: 3000 }, (_, at) => ({
      id: at,
      latitude: 54.6 + ((at * 37) % 300) / 100,
      longitude: 8 + ((at * 101) % 700) / 100,
    }))
    const marks = clusterPoints(points, frame)
    expect(marks.length).toBeLessThanOrEqual(60)
    expect(new Set(marks.flatMap((mark) => mark.points.map((one) => one.id))).size).toBe(3000)
    for (const [at, a] of marks.entries())
      for (const b of marks.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
          markRadius(a.points.length) + markRadius(b.points.length) - 2,
        )
  })

  test('leaves out what lies outside', () => {
    const frame = frameOf(boxAround({ latitude: 56, longitude: 10 }, 5), size)
    expect(clusterPoints([{ latitude: 60, longitude: 10 }], frame)).toEqual([])
  })
})

describe('on the wire', () => {
  let node: TestNode
  beforeAll(async () => {
    node = await startTestNode({ DEMO_CLINICS: '300' })
  })
  afterAll(() => node.close())
  const get = (path: string) => fetch(node.url + path)
  const picture = (html: string) => /<svg class="map-picture".*?<\/svg>/s.exec(html)?.[0] ?? ''

  test.each(['/da/find', '/nb/finn', '/en/find', '/nb/finn/bodoe', '/da/find/koebenhavn'])(
    'the picture on %s is small, has links and no style',
    async (path) => {
      const svg = picture(await (await get(path)).text())
      expect(svg).toContain('<a class="map-mark" href="/')
      expect(svg).not.toContain('style=')
      expect(gzipSync(svg).byteLength).toBeLessThan(9000)
    },
  )

  test('coast lines are small and kept', async () => {
    const response = await get('/map/coast.json')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('cache-control')).toContain('max-age=86400')
    const text = await response.text()
    expect(gzipSync(text).byteLength).toBeLessThan(70_000)
    const { ours, others } = JSON.parse(text) as { ours: number[][]; others: number[][] }
    expect(ours.length).toBeGreaterThan(50)
    expect(others.length).toBeGreaterThan(5)
  })

  test('only the page of the map leaves Trusted Types out', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? ''
    for (const path of ['/da/find-kort', '/da/find-kort?where=aarhus']) {
      expect(await policy(path)).not.toContain('require-trusted-types-for')
      expect(await policy(path)).toContain("script-src 'self'")
      expect(await policy(path)).toContain("img-src 'self' data:;")
    }
    for (const path of ['/da/find', '/da/find/aarhus', '/da/sammenlign'])
      expect(await policy(path)).toContain("require-trusted-types-for 'script'")
  })

  test('the points are those of the search', async () => {
    const { points, total } = (await (await get('/map/points.json?language=da&where=aarhus&radius=10')).json()) as {
      points: { latitude: number; longitude: number; slug: string }[]
      total: number
    }
    expect(points.length).toBeGreaterThan(0)
    expect(points.length).toBeLessThanOrEqual(total)
    for (const point of points) expect(Math.abs(point.latitude - 56.15)).toBeLessThan(0.2)
    expect((await get('/map/points.json?language=xx')).status).toBe(400)
  })

  test('words of danger give no points and no list', async () => {
    for (const what of ['brystsmerter', 'l%C3%A6g+blodprop'])
      expect(await (await get(`/map/points.json?language=da&what=${what}`)).json()).toEqual({ points: [], total: 0 })
    const html = await (await get('/da/find-kort?what=brystsmerter')).text()
    expect(html).toContain('tel:112')
    expect(html).not.toContain('live-map')
  })

  test('tiles widen the policy by their own origin only', async () => {
    const tiled = await startTestNode({ DEMO_CLINICS: '0', TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png' })
    try {
      const response = await fetch(`${tiled.url}/da/find-kort`)
      expect(response.headers.get('content-security-policy')).toContain("img-src 'self' data: https://tiles.example;")
      expect(await response.text()).toContain('data-tiles="https://tiles.example/{z}/{x}/{y}.png"')
    } finally {
      await tiled.close()
    }
  })
})
