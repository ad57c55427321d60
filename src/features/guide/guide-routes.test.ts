import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '#platform/log.ts'
import { href, type Language, languages } from '#routes'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import { loadGuide } from './load-guide.ts'

const slugs: Record<Language, string> = { da: 'krampe', nb: 'krampe', en: 'cramps' }
const guidePath = (language: Language) => href('guide', language, { guide: slugs[language] })
const signsPath = (language: Language) => href('guideSigns', language, { guide: slugs[language] })

const guide = loadGuide('content', 'cramps')
const lines: string[] = []
let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await createTestDatabase()
  const log = createLog('debug', { write: (line) => lines.push(line) })
  node = await startTestNode({ DEMO_CLINICS: '20' }, database, log)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const get = (path: string, at = node) => fetch(at.url + path, { redirect: 'manual' })
const post = (path: string, fields: string[][] | string, at = node) =>
  fetch(at.url + path, {
    method: 'POST',
    headers: { origin: at.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const headingOf = (html: string) =>
  /<h1[^>]*>(.*?)<\/h1>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, ' ')
    .trim()

describe('the start page', () => {
  it.each(languages)('says what the guide is and is not, with the number to ring first (%s)', async (language) => {
    const response = await get(guidePath(language))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const main = mainOf(await response.text())
    expect(main.indexOf('href="tel:')).toBeGreaterThan(0)
    expect(main.indexOf('href="tel:')).toBeLessThan(main.indexOf('<h1'))
    expect(main).toContain(`href="${signsPath(language)}"`)
    expect(main).toContain(`action="${guidePath(language)}"`)
    expect(main).toMatch(/JavaScript/)
    expect(main).toMatch(/CE-m/)
  })

  it.each(['nope', 'cramps', '__proto__', 'KRAMPE'])('of a guide that does not exist is 404: %s', async (slug) => {
    for (const path of [href('guide', 'da', { guide: slug }), href('guideSigns', 'da', { guide: slug })])
      expect((await get(path)).status).toBe(404)
    expect((await post(href('guide', 'da', { guide: slug }), [['go', 'start']])).status).toBe(404)
  })

  it('and the page of all danger signs are in the site map and found from the front page', async () => {
    const map = await (await get('/sitemap.xml')).text()
    for (const language of languages) {
      expect(map).toContain(`${guidePath(language)}</loc>`)
      expect(map).toContain(`${signsPath(language)}</loc>`)
      expect(await (await get(href('home', language))).text()).toContain(`href="${guidePath(language)}"`)
    }
  })
})

describe('a posted form', () => {
  it('is answered with the next screen, which nobody may keep', async () => {
    const response = await post(guidePath('da'), [
      ['at', 'kind'],
      ['a.kind', 'muscle'],
      ['go', 'next'],
    ])
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('set-cookie')).toBeNull()
    const html = await response.text()
    expect(headingOf(html)).toBe(guide.questions.find(({ id }) => id === 'signs')?.title.da)
    expect(html).toContain('<input type="hidden" name="a.kind" value="muscle"/>')
    expect(html).toContain('content="noindex"')
  })

  it('with nothing chosen is refused with a summary that leads to the answers', async () => {
    const response = await post(guidePath('nb'), [
      ['at', 'kind'],
      ['go', 'next'],
    ])
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toMatch(/class="ds-error-summary"[^>]*role="alert"[^>]*tabindex="-1"[^>]*autofocus/)
    const target = /href="#([\w-]+)" data-first/.exec(html)?.[1]
    expect(html).toContain(`type="radio" id="${target}"`)
    expect(html).toContain('<title>Det mangler et svar.')
  })

  it.each(languages)('that needs the emergency number ends with it, and offers nothing else (%s)', async (language) => {
    const main = mainOf(
      await (
        await post(guidePath(language), [
          ['a.kind', 'muscle'],
          ['at', 'signs'],
          ['a.signs', 'breathless'],
          ['go', 'next'],
        ])
      ).text(),
    )
    expect(main).toContain('data-level="5"')
    expect(main).not.toContain(`href="${href('find', language)}`)
    expect(main).not.toContain(href('crampNow', language))
  })

  it('of another site is refused, of our own with nonsense is a page', async () => {
    const foreign = await fetch(node.url + guidePath('da'), { method: 'POST', body: 'go=start' })
    expect(foreign.status).toBe(403)
    const long = 'x'.repeat(90_000)
    for (const body of [
      '',
      '=',
      '&&&',
      'a.kind',
      'at=%F0%9F%98%80&go=%22%3E%3Cscript%3E',
      `a.kind=${long}`,
      `${long}=1`,
    ])
      expect((await post(guidePath('da'), body)).status, body.slice(0, 20)).toBe(200)
    for (const body of ['a.kind=%00', '%00=1']) expect((await post(guidePath('da'), body)).status).toBe(400)
    const json = { 'content-type': 'application/json', origin: node.url }
    expect((await fetch(node.url + guidePath('da'), { method: 'POST', headers: json, body: '{' })).status).toBe(400)
    expect((await post(guidePath('da'), `a=${'x'.repeat(200_000)}`)).status).toBe(413)
  })

  it('never shows what was typed into it', async () => {
    const html = await (
      await post(guidePath('da'), [
        ['at', '<script>alert(1)</script>'],
        ['a.kind', '"><b>x'],
        ['go', 'qqqzzz'],
      ])
    ).text()
    expect(html).not.toMatch(/alert\(1\)|<b>x|qqqzzz/)
  })

  it('leaves nothing of itself in the log', async () => {
    lines.length = 0
    const fields = guide.questions.flatMap(({ id, options }) => options.map((option) => [`a.${id}`, option.id]))
    await post(guidePath('da'), [...fields, ['at', 'between'], ['go', 'next'], ['edit', 'pregnancy']])
    await post(guidePath('da'), [
      ['at', 'pregnancy'],
      ['go', 'next'],
    ])
    expect(lines.filter((line) => line.includes('/da/guide/:guide'))).toHaveLength(2)
    const words = new Set(guide.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]))
    for (const line of lines)
      for (const value of Object.values(JSON.parse(line) as Record<string, unknown>))
        expect(words.has(String(value)), line).toBe(false)
    expect(lines.join('')).not.toMatch(/a\.|pregnan|muscle|breathless/)
  })
})

describe('the sheet for the browser', () => {
  it('is what the page names, kept for a year, of one country, and holds nothing about anybody', async () => {
    const html = await (await get(guidePath('da'))).text()
    const address = /data-sheet="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
    const response = await get(address)
    expect(response.headers.get('cache-control')).toContain('immutable')
    const sheet = (await response.json()) as { country: string; numbers: { emergency: { number: string }[] } }
    expect(sheet.country).toBe('DK')
    expect(sheet.numbers.emergency.map(({ number }) => number)).toEqual(['112'])
  })

  it('of an older version is the newest, and is not kept', async () => {
    const response = await get('/guide-sheet/cramps.en.json?v=old&country=SE')
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const sheet = (await response.json()) as { numbers: { emergency: { number: string }[] } }
    expect(sheet.numbers.emergency.map(({ number }) => number)).toEqual(['112', '113'])
  })

  it.each(['nope.da.json', 'cramps.sv.json', 'cramps.json', 'cramps-cases.da.json'])(
    '%s does not exist',
    async (file) => {
      expect((await get(`/guide-sheet/${file}`)).status).toBe(404)
    },
  )
})

describe('in production', () => {
  const start = (more: Record<string, string>) =>
    startTestNode({ NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1', ...more }, database)

  it('without a responsible person every way into the guide leads to the page of danger signs', async () => {
    const live = await start({})
    try {
      for (const language of languages)
        for (const response of [
          await get(guidePath(language), live),
          await post(guidePath(language), 'go=start', live),
        ]) {
          expect(response.status).toBe(302)
          expect(response.headers.get('location')).toBe(signsPath(language))
        }
      const signs = await get(signsPath('da'), live)
      expect(signs.status).toBe(200)
      expect(mainOf(await signs.text())).toContain('href="tel:112"')
      expect((await get('/guide-sheet/cramps.da.json', live)).status).toBe(404)
      const map = await (await get('/sitemap.xml', live)).text()
      expect(map).not.toContain(`${guidePath('da')}</loc>`)
      expect(map).toContain(`${signsPath('da')}</loc>`)
    } finally {
      await live.close()
    }
  })

  it('with one the guide runs and names that person', async () => {
    const live = await start({ GUIDE_RESPONSIBLE: 'Prøve Person, læge' })
    try {
      const main = mainOf(await (await get(guidePath('da'), live)).text())
      expect(main).toContain('Prøve Person, læge')
      expect(main).not.toMatch(/CE-m/)
      expect((await post(guidePath('da'), 'go=start', live)).status).toBe(200)
    } finally {
      await live.close()
    }
  })
})
