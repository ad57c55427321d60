import { describe, expect, it } from 'vitest'
import { href, languages, localisedRoutes, plainRoutes, queryOf, type RouteName } from '#routes'

describe('the addresses', () => {
  it('are these', () => {
    expect({
      ...Object.fromEntries(
        Object.entries(localisedRoutes).map(([name, paths]) => [name, Object.values(paths).join('  ')]),
      ),
      ...plainRoutes,
    }).toMatchSnapshot()
  })

  it('start with their language and are unique', () => {
    const all = Object.values(localisedRoutes).flatMap((paths) =>
      languages.map((language) => ({ language, path: paths[language] })),
    )
    expect(all.filter(({ language, path }) => path !== `/${language}` && !path.startsWith(`/${language}/`))).toEqual([])
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  })

  it('take the same parameters in each language', () => {
    const names = (path: string) => [...path.matchAll(/:([a-z]+)/g)].map((match) => match[1])
    for (const name of Object.keys(localisedRoutes) as RouteName[])
      expect(new Set(languages.map((language) => names(localisedRoutes[name][language]).join())).size).toBe(1)
  })
})

describe('href', () => {
  it('encodes what is put into it', () => {
    expect(href('article', 'da', { slug: 'æ/../x?' }, { q: 'a&b', empty: '', list: ['1', '2'] })).toBe(
      '/da/artikler/%C3%A6%2F..%2Fx%3F?q=a%26b&list=1&list=2',
    )
  })

  it('refuses to leave a parameter out', () => {
    expect(() => href('clinic', 'nb')).toThrow(':slug')
  })

  it('leaves an empty query away', () => {
    expect(queryOf({ a: undefined, b: '' })).toBe('')
  })
})
