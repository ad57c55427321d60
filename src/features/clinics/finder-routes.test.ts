import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClinicInput, saveClinic } from '#features/directory/index.ts'
import { eventually } from '#test/support/eventually.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode

const clinic = (name: string, more: Partial<ClinicInput> = {}): ClinicInput => ({
  name,
  country: 'DK',
  postalCode: '8000',
  town: 'Aarhus C',
  position: { latitude: 56.1567, longitude: 10.2108, quality: 'address' },
  source: 'editor',
  ...more,
})

beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '600' })
  const saved = [
    clinic('Zebrahuset Fysioterapi', {
      specialityIds: ['cramps'],
      rating: { mean: 4.7, count: 60 },
      homeVisits: 'yes',
    }),
    clinic('Zebrastriben Få Stemmer', { specialityIds: ['cramps'], rating: { mean: 5, count: 1 } }),
    clinic('Zebra <script>alert(1)</script>', { specialityIds: ['heel-pain'] }),
  ]
  for (const input of saved) expect((await saveClinic(node.database.pool, input)).ok).toBe(true)
  await eventually(async () => expect(await text('/da/find?what=zebrahuset&where=aarhus')).toContain('Zebrahuset'))
})
afterAll(() => node.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(node.url + path, { redirect: 'manual', headers })
const text = async (path: string) => (await get(path)).text()
const placeOf = async (path: string) => (await get(path)).headers.get('location')
const names = (html: string) =>
  [...html.matchAll(/<li class="clinic-card">.*?<a class="ds-link" href="([^"]+)"/gs)].map((match) => match[1])

describe('a search by words', () => {
  test.each([
    ['/da/find?where=aarhus', '/da/find/aarhus'],
    ['/da/find?where=%C3%85rhus', '/da/find/aarhus'],
    ['/da/find?where=8000&what=', '/da/find/8000'],
    ['/da/find?what=kramper&where=Aarhus', '/da/find/aarhus/kramper'],
    ['/da/find?what=l%C3%A6gkrampe&where=Aarhus', '/da/find/aarhus/kramper'],
    ['/da/find?what=fysioterapeut+kramper+aarhus', '/da/find/aarhus/kramper'],
    ['/da/find?what=fysioterapeut&where=Aarhus', '/da/find/aarhus'],
    ['/da/find?what=ondt+i+halsen&where=Aarhus', '/da/find/aarhus/nakke'],
    ['/nb/finn?what=vondt+i+halsen&where=Oslo', '/nb/finn/oslo/nakke'],
    ['/nb/finn?what=krampe&where=Oslo', '/nb/finn/oslo/kramper'],
    ['/en/find?what=cramp&where=Oslo', '/en/find/oslo/cramps'],
    ['/da/find?where=Oslo', '/da/find/oslo'],
  ])('%s moves on to %s', async (path, expected) => {
    expect(await placeOf(path)).toBe(expected)
    expect((await get(expected)).status).toBe(200)
  })

  test('without a place a sore throat is neither the town Hals nor a tendon', async () => {
    expect(await text('/da/find?what=ondt+i+halsen')).toContain('Nakke: fysioterapeuter i Danmark')
  })

  test('a surname is no misspelt word for a part of the body', async () => {
    expect(await text('/da/find?what=Mette+Hansen')).not.toContain('Nakke: fysioterapeuter')
    expect(await text('/da/find?what=nakkne')).toContain('Nakke: fysioterapeuter')
  })

  test('knows the words of the text search', async () => {
    expect((await get('/da/find?what=svangsenebet%C3%A6ndelse&where=Aarhus')).headers.get('location')).toBe(
      '/da/find/aarhus/haelspore',
    )
  })

  test('a place of the other country is offered, never taken for a misspelt one', async () => {
    const html = await text('/da/find?where=N%C3%B8rre')
    expect(html).toContain('Vi kender ikke stedet »Nørre«')
    expect(html).toContain('Søg i hele Danmark')
  })

  test('with a filter the form stays, and says what was found', async () => {
    const response = await get('/da/find?what=kramper&where=aarhus&f=home-visit')
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('Zebrahuset')
    expect(html).not.toContain('Zebrastriben')
    expect(html).toContain('Fjern: Hjemmebesøg')
    expect(html).toContain('noindex')
  })

  test('a name with a typing error is found', async () => {
    expect(await text('/da/find?what=zebrahuzet&where=aarhus')).toContain('Zebrahuset Fysioterapi')
  })

  test('a place and a problem are for search engines, with their twins in other languages', async () => {
    const html = await text('/da/find/aarhus/kramper')
    expect(html).toContain('<title>Kramper: fysioterapeuter i Aarhus')
    expect(html).toMatch(/rel="canonical" href="[^"]*\/da\/find\/aarhus\/kramper"/)
    expect(html).toMatch(/hreflang="en" href="[^"]*\/en\/find\/aarhus\/cramps"/)
    expect(html).toContain('"@type":"ItemList"')
    expect(html).not.toContain('aggregateRating')
  })

  test('a place that nobody knows keeps what was typed', async () => {
    const response = await get('/da/find?what=kramper&where=Qwxz')
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('Vi kender ikke stedet »Qwxz«')
    expect(html).toContain('value="kramper"')
    expect(html).toContain('value="Qwxz"')
  })

  test('an unknown word in a pretty address is 404 with the form', async () => {
    for (const path of ['/da/find/qwxz', '/da/find/aarhus/qwxz', '/da/find/__proto__/constructor']) {
      const response = await get(path)
      expect(response.status, path).toBe(404)
      expect(await response.text()).toContain('id="finder"')
    }
  })
})

describe('places of one name', () => {
  test('Nykøbing is asked about, and each choice keeps the problem', async () => {
    const html = await text('/da/find?what=kramper&where=Nyk%C3%B8bing')
    expect(html).toContain('Der er flere steder, der passer til »Nykøbing«')
    const choices = [...html.matchAll(/href="(\/da\/find\/nykoebing[^"]*)"/g)].map((match) => match[1] ?? '')
    expect(choices.length).toBeGreaterThanOrEqual(3)
    for (const choice of choices) {
      expect(choice).toMatch(/\/kramper$/)
      expect((await get(choice)).status).toBe(200)
    }
  })

  test('a code of both countries is the one of the reader, and asked about when no country is known', async () => {
    expect(await placeOf('/da/find?where=9990')).toBe('/da/find/9990')
    expect(await text('/da/find/9990')).toContain('Skagen')
    expect(await text('/nb/finn/9990')).toContain('Båtsfjord')
    const html = await text('/en/find?where=9990')
    expect(html).toContain('Several places match')
    expect(html).toContain('href="/en/find/9990?country=DK"')
    expect(html).toContain('href="/en/find/9990?country=NO"')
    expect(await text('/en/find/9990?country=NO')).toContain('Båtsfjord')
  })
})

describe('the list', () => {
  test('pages do not overlap, and together hold everything', async () => {
    const seen = new Set<string | undefined>()
    for (let page = 1; page <= 3; page++) {
      const found = names(await text(`/da/find/koebenhavn?page=${page}`))
      for (const one of found) {
        expect(seen.has(one), one).toBe(false)
        seen.add(one)
      }
    }
    expect(seen.size).toBeGreaterThan(20)
    const first = await text('/da/find/koebenhavn')
    expect(first).toContain('rel="next"')
    expect(first).not.toContain('rel="prev"')
  })

  test('a page past the last says so', async () => {
    const html = await text('/da/find/koebenhavn?page=4000')
    expect(html).toContain('Så mange sider er der ikke')
  })

  test('a few high votes do not beat many good ones', async () => {
    const found = names(await text('/da/find/aarhus/kramper?sort=rating&radius=5'))
    const at = (part: string) => found.findIndex((address) => address?.includes(part))
    expect(at('zebrahuset')).toBeGreaterThanOrEqual(0)
    expect(at('zebrahuset')).toBeLessThan(at('zebrastriben'))
  })

  test('what nobody has stated is never shown as no', async () => {
    const html = await text('/da/find?what=zebrastriben&where=aarhus')
    expect(html).toContain('Ikke oplyst')
    expect(html).not.toMatch(/<dd[^>]*>Nej/)
    expect(html).not.toContain('Intet ydernummer')
    expect(html).not.toContain('Lukket')
  })

  test('nothing found offers ways on, with numbers that are true', async () => {
    const html = await text('/da/find?what=zebrastriben&where=aarhus&f=home-visit')
    expect(html).toContain('Ingen klinikker passer til det hele')
    const way = /href="([^"]+)"[^>]*>Uden filteret »Hjemmebesøg«: (\d+)/.exec(html)
    expect(way).not.toBeNull()
    const wider = await text((way?.[1] ?? '').replaceAll('&amp;', '&'))
    expect(wider).toContain(`<strong>${way?.[2]} klinik`)
  })

  test('names are escaped in the page and in its structured data', async () => {
    const html = await text('/da/find?what=zebra&where=aarhus')
    expect(html).not.toContain('<script>alert(1)')
    expect(html).toContain('Zebra &lt;script&gt;')
    expect(html).toContain('\\u003cscript\\u003e')
  })
})

describe('danger', () => {
  test.each([
    ['/da/find?what=blodprop&where=aarhus', '112'],
    ['/da/find?what=ondt+i+brystet+aarhus', '112'],
    ['/da/find?what=l%C3%A6g+blodprop&where=aarhus', '112'],
    ['/nb/finn?what=f%C3%A5r+ikke+puste', '113'],
    ['/en/find?what=chest+pain', '112'],
  ])('%s shows whom to ring and no physiotherapist', async (path, number) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain(`tel:${number}`)
    expect(html).not.toContain('clinic-card')
    expect(html).not.toMatch(/href="\/(da\/klinik|nb\/klinikk|en\/clinic)\//)
  })

  test('calf pain shows what may be a clot before the list', async () => {
    const html = await text('/da/find/aarhus/laeg')
    expect(html.indexOf('kan det være en blodprop')).toBeGreaterThan(0)
    expect(html.indexOf('kan det være en blodprop')).toBeLessThan(html.indexOf('clinic-card'))
  })
})

describe('near me', () => {
  test('a finer position is rounded before anything else', async () => {
    const response = await get('/da/find?near=56.156789,10.210987&what=kramper')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/da/find?what=kramper&near=56.16%2C10.21')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('the page is kept nowhere and its address told to nobody', async () => {
    const response = await get('/da/find?near=56.16,10.21')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await response.text()
    expect(html).toContain('Fysioterapeuter nær dig')
    expect(html).toContain('noindex')
  })

  test.each(['/da/find-kort?near=56.16,10.21', '/map/points.json?language=da&near=56.16,10.21'])(
    '%s is kept nowhere either',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('etag')).toBeNull()
    },
  )

  test('other pages of the finder are kept', async () => {
    await get('/da/find/odense')
    const response = await get('/da/find/odense')
    expect(response.headers.get('cache-control')).toContain('must-revalidate')
    expect(response.headers.get('etag')).not.toBeNull()
  })

  test('a position that cannot be read is 422 with the form', async () => {
    const response = await get('/da/find?near=x&what=kramper')
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="kramper"')
  })
})
