import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { languages } from '#routes'
import { anyClinicSlug, startTestNode, type TestNode } from '#test/support/node.ts'
import { pageKinds } from '#test/support/pages.ts'

/** Written by hand, apart from the table the pages use. */
const danishNumbers = /\b(112|1813|1818)\b|\b70 ?11 ?(07 ?07|31 ?31)\b|\b70 ?15 ?03 ?00\b|\b82 ?12 ?12 ?12\b/
const norwegianNumbers = /\b(113|116 ?117)\b|\b22 ?59 ?13 ?00\b/

let node: TestNode
let slug: string
beforeAll(async () => {
  node = await startTestNode()
  slug = await anyClinicSlug(node)
})
afterAll(() => node.close())

/** What a reader sees or can ring: text without markup, and the addresses of telephone links. House numbers and counts of a list of clinics are numbers too: there only what can be rung counts. */
async function visible(path: string, cookie = '', isPhonesOnly = false): Promise<string> {
  const html = await (await fetch(node.url + path, { headers: { cookie } })).text()
  const phones = [...html.matchAll(/href="tel:([^"]+)"/g)].map((match) => match[1]).join(' ')
  if (isPhonesOnly) return phones
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
  return `${phones} ${body.replace(/<[^>]+>/g, ' ')}`
}

it.each([
  ['da', '', norwegianNumbers],
  ['nb', '', danishNumbers],
  ['nb', 'country=DK', norwegianNumbers],
  ['da', 'country=NO', danishNumbers],
  ['en', 'country=DK', norwegianNumbers],
  ['en', 'country=NO', danishNumbers],
] as const)('no page in %s (%s) shows a number of the other country', async (language, cookie, forbidden) => {
  const shown: string[] = []
  for (const { path, kind } of pageKinds(language, slug)) {
    const found = forbidden.exec(await visible(path, cookie, kind === 'finder'))
    if (found) shown.push(`${path} shows ${found[0]}`)
  }
  expect(shown).toEqual([])
})

it('shows the numbers of its own country, and both in English until the reader has chosen', async () => {
  const [danger] = pageKinds('da', slug).filter(({ name }) => name === 'danger article')
  expect(await visible(danger!.path)).toMatch(/\b112\b/)
  const [norwegian] = pageKinds('nb', slug).filter(({ name }) => name === 'danger article')
  expect(await visible(norwegian!.path)).toMatch(/\b113\b/)
  const [english] = pageKinds('en', slug).filter(({ name }) => name === 'danger article')
  expect(await visible(english!.path)).toMatch(/\b112\b[\s\S]*\b113\b/)
})

it('has every message in each language, none left in another', () => {
  const flatten = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, one]) => flatten(one, `${path}.${key}`))
        : []
  const [da, nb, en] = languages.map((language) => new Map(flatten(messagesOf(language))))
  const keys = (one: Map<string, string>) => [...new Set([...one.keys()].map((key) => key.replace(/\.\d+$/, '')))] // lists of words may differ in length
  expect(keys(nb!)).toEqual(keys(da!))
  expect(keys(en!)).toEqual(keys(da!))
  // what Danish leaves empty on purpose may be empty elsewhere
  const empty = [nb!, en!].flatMap((one) =>
    [...one].filter(([key, text]) => text.trim() === '' && da!.get(key)?.trim() !== '').map(([key]) => key),
  )
  expect(empty).toEqual([])
  const danishWords = [...nb!].filter(([, text]) =>
    /\b(ikke længere|hvad|noget|også|efter|mere end|måske|spørg|uge[rn]?|læg|læge|hvornår|nogle)\b/i.test(text),
  )
  expect(danishWords.filter(([, text]) => !/fysvej/i.test(text))).toEqual([])
})

it('answers in the language of the address, and says so', async () => {
  for (const language of languages)
    for (const { path } of pageKinds(language, slug))
      expect(await (await fetch(node.url + path)).text(), path).toMatch(new RegExp(`<html lang="${language}"`))
})

it('sends a first visitor to the language of the browser', async () => {
  for (const [accept, target] of [
    ['nb-NO,nb;q=0.9', '/nb'],
    ['nn', '/nb'],
    ['da', '/da'],
    ['en-US', '/en'],
    ['fr', '/en'],
    ['', '/da'],
  ])
    expect(
      (await fetch(`${node.url}/`, { redirect: 'manual', headers: { 'accept-language': accept! } })).headers.get(
        'location',
      ),
      accept,
    ).toBe(target)
})

it('remembers country and colours in two cookies without any identifier', async () => {
  const post = (path: string, body: string) =>
    fetch(node.url + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: node.url },
    })
  const country = await post('/en/country', 'country=NO&back=/en/find')
  expect([country.status, country.headers.get('location'), country.headers.get('set-cookie')]).toEqual([
    303,
    '/en/find',
    'country=NO; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
  ])
  const theme = await post('/en/theme', 'theme=dark&back=/en')
  expect(theme.headers.get('set-cookie')).toMatch(/^theme=dark;/)
  expect(await (await fetch(`${node.url}/en`, { headers: { cookie: 'theme=dark' } })).text()).toContain(
    'data-color-scheme="dark"',
  )
})
