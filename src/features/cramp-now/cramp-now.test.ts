import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGuides } from '#features/guide/index.ts'
import { href, languages } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '20' })
})
afterAll(() => node.close())

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const read = async (path: string, cookie = '') => {
  const response = await fetch(node.url + path, { headers: { cookie } })
  expect(response.status).toBe(200)
  return mainOf(await response.text())
}
const dialled = (html: string) => new Set(Array.from(html.matchAll(/href="tel:(\+?\d+)"/g), (match) => match[1]))

describe('the cramp-now page', () => {
  it.each(languages)('puts the number to ring before the first step (%s)', async (language) => {
    const main = await read(href('crampNow', language))
    expect(main.indexOf('tel:')).toBeGreaterThan(0)
    expect(main.indexOf('tel:')).toBeLessThan(main.indexOf('big-steps'))
  })

  it('rings Danish numbers on the Danish page and Norwegian ones on the Norwegian', async () => {
    const danish = dialled(await read('/da/krampe-nu'))
    expect(danish.has('112') && danish.has('1813')).toBe(true)
    expect(danish.has('113') || danish.has('116117')).toBe(false)
    const norwegian = dialled(await read('/nb/krampe-naa'))
    expect([...norwegian].sort()).toEqual(['113', '116117'])
  })

  it('rings both countries in English until one is chosen', async () => {
    const both = dialled(await read('/en/cramp-now'))
    expect(both.has('112') && both.has('113') && both.has('116117')).toBe(true)
    const norway = dialled(await read('/en/cramp-now', 'country=NO'))
    expect([...norway].sort()).toEqual(['113', '116117'])
  })

  it.each(languages)('ends with the danger signs, and never leads to a physiotherapist (%s)', async (language) => {
    const main = await read(href('crampNow', language))
    expect(main.lastIndexOf('big-steps')).toBeLessThan(main.indexOf('id="doctor"'))
    expect(main).not.toContain(`href="${href('find', language)}`)
  })

  it('says until when its numbers hold: the earliest day of the country it shows', async () => {
    const dayOf = async (path: string, cookie = '') => {
      const html = await (await fetch(node.url + path, { headers: { cookie } })).text()
      return /<meta name="fysvej-valid-until" content="([^"]+)"/.exec(html)?.[1]
    }
    expect(await dayOf('/da/krampe-nu')).toBe('2026-12-31')
    expect(await dayOf('/nb/krampe-naa')).toBe('2027-05-22')
    expect(await dayOf('/en/cramp-now')).toBe('2026-12-31')
    expect(await dayOf('/en/cramp-now', 'country=NO')).toBe('2027-05-22')
  })

  it.each(languages)('leads on to the guide, and can be put on the home screen (%s)', async (language) => {
    const guide = href('guide', language, {
      guide: loadGuides('content').find(({ id }) => id === 'cramps')!.slug[language],
    })
    expect(await read(href('crampNow', language))).toContain(`href="${guide}"`)
    expect((await fetch(node.url + guide)).status).toBe(200)
    const manifest = await (await fetch(node.url + href('crampNowManifest', language))).json()
    expect(manifest).toMatchObject({ start_url: href('crampNow', language), display: 'standalone' })
  })

  it('has a target for each choice of place', async () => {
    const main = await read('/da/krampe-nu')
    const choices = Array.from(main.matchAll(/href="#([a-zA-Z]+)"/g), (match) => match[1])
    expect(new Set(choices).size).toBe(9)
    for (const id of choices) expect(main).toContain(`id="${id}"`)
  })
})
