import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClinicInput, saveClinic } from '#features/directory/index.ts'
import { bareClinic, fullClinic } from '#test/support/clinics.ts'
import { eventually } from '#test/support/eventually.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
let full = ''
let bare = ''
let wicked = ''
let moved = ''

async function save(input: ClinicInput): Promise<{ id: number; slug: string }> {
  const saved = await saveClinic(node.database.pool, input)
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem))
  await eventually(async () => expect((await get(`/da/klinik/${saved.value.slug}`)).status).toBe(200))
  return saved.value
}
const get = (path: string) => fetch(node.url + path, { redirect: 'manual' })
const text = async (path: string) => (await get(path)).text()
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '100' })
  full = (await save(fullClinic)).slug
  bare = (await save(bareClinic)).slug
  wicked = (
    await save({ ...bareClinic, name: '</script><script>alert(1)</script>', postalCode: '0150', town: '"><b>Oslo' })
  ).slug
  const { id, slug } = await save({ ...bareClinic, slug: 'before-the-move', town: 'Flyttby' })
  moved = slug
  await save({ ...bareClinic, id, slug: 'after-the-move', town: 'Flyttby' })
})
afterAll(() => node.close())

describe('the page of a clinic', () => {
  test('shows what people compare', async () => {
    const html = await text(`/da/klinik/${full}`)
    expect(html).toContain('href="tel:+4500123456"')
    expect(html).toContain('+45 00 12 34 56')
    expect(html).toMatch(/href="https:\/\/www\.proeve\.example\/aarhus" rel="nofollow/)
    const read = words(html)
    for (const part of [
      'Prøvevej 12, 1., 8000 Aarhus C',
      'Første besøg 45 min. 560 kr. 1. januar 2026',
      '08.00–12.00, 12.30–18.00',
      'lørdag 09.00–01.00',
      'Bekræftet 1. november 2026',
      'Ydernummer Ja',
      'Vederlagsfri fysioterapi (62)',
      'Det er ikke gratis',
      'Autorisation kontrolleret 1. oktober 2026',
      'Autorisationen er ikke kontrolleret af os',
      'Trinfri adgang Ja',
      'Elevator Nej',
      'Parkering Ikke oplyst',
      'Handicaptoilet Ikke oplyst',
      '4,6 af 5 i gennemsnit, 17 bedømmelser',
      'Placeringen på kortet er klinikkens adresse',
    ])
      expect(read).toContain(part)
  })

  test('says "not stated" for all that nobody stated, and never "no"', async () => {
    const read = words(await text(`/nb/klinikk/${bare}`))
    for (const part of [
      'Telefon Ikke oppgitt',
      'Åpningstidene er ikke oppgitt',
      'Klinikken har ikke oppgitt priser',
      'Driftsavtale med kommunen Ikke oppgitt',
      'Hjemmebesøk Ikke oppgitt',
      'Trinnfri adkomst Ikke oppgitt',
      'Språk Ikke oppgitt',
      'Ingen vurderinger ennå',
      'Plasseringen på kartet er midt i postnummeret, ikke ved klinikkens dør',
    ])
      expect(read).toContain(part)
    expect(read).not.toMatch(/ Nei\b/)
  })

  test('explains the funding of its own country, in any language', async () => {
    expect(words(await text(`/en/clinic/${full}`))).toContain('In Denmark a clinic with an ydernummer')
    expect(words(await text(`/da/klinik/${bare}`))).toContain('tæller med til frikort')
  })

  test('an old address leads to the present one for good', async () => {
    const response = await get(`/nb/klinikk/${moved}`)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/nb/klinikk/after-the-move')
  })

  test('an unknown address is 404', async () => {
    for (const slug of ['nobody', '__proto__', "'--", '%3Cb%3E'])
      expect((await get(`/da/klinik/${slug}`)).status).toBe(404)
  })

  test('invented clinics say so', async () => {
    const { rows } = await node.database.pool.query('select slug from clinics where is_demo order by id limit 1')
    expect(await text(`/da/klinik/${rows[0].slug}`)).toContain('Opfundet klinik')
    expect(words(await text(`/da/klinik/${full}`))).not.toContain('Opfundet klinik')
  })
})

describe('its structured data', () => {
  test('holds what was stated, and no rating', async () => {
    const data = jsonLd(await text(`/da/klinik/${full}`))
    expect(data).toMatchObject({
      '@type': ['MedicalClinic', 'Physiotherapy'],
      name: fullClinic.name,
      telephone: '+45 00 12 34 56',
      geo: { latitude: 56.1567, longitude: 10.2108 },
      address: { streetAddress: 'Prøvevej 12, 1.', postalCode: '8000', addressCountry: 'DK' },
      knowsLanguage: ['da', 'en'],
    })
    expect(data.openingHoursSpecification).toContainEqual(
      expect.objectContaining({ dayOfWeek: 'https://schema.org/Monday', opens: '08:00', closes: '12:00' }),
    )
    expect(data.amenityFeature).toEqual([
      { '@type': 'LocationFeatureSpecification', name: 'Trinfri adgang', value: true },
      { '@type': 'LocationFeatureSpecification', name: 'Elevator', value: false },
    ])
    expect(JSON.stringify(data)).not.toMatch(/aggregateRating|review/i)
  })

  test('leaves out what is not known, a guessed position too', async () => {
    const data = jsonLd(await text(`/nb/klinikk/${bare}`))
    for (const key of [
      'geo',
      'telephone',
      'openingHoursSpecification',
      'makesOffer',
      'amenityFeature',
      'knowsLanguage',
    ])
      expect(data, key).not.toHaveProperty(key)
    expect(data.address).not.toHaveProperty('streetAddress')
  })

  test('a name cannot close its script element', async () => {
    const html = await text(`/nb/klinikk/${wicked}`)
    expect(html).not.toContain('<script>alert(1)')
    expect(html).not.toContain('"><b>Oslo')
    expect(jsonLd(html).name).toBe('</script><script>alert(1)</script>')
  })
})
