import { describe, expect, test } from 'vitest'
import { emptyState, isPlainSearch, parseFinderInput } from './finder-input.ts'

const parse = (query: string) => parseFinderInput(new URLSearchParams(query))

describe('parseFinderInput', () => {
  test('an empty address asks for nothing', () => {
    expect(parse('')).toEqual({ state: emptyState, faults: [] })
  })

  test('every part of a search is read', () => {
    const { state, faults } = parse(
      'what=kramper&where=Aarhus&f=open-now&f=online&lang=da&lang=ar&radius=50&sort=price&page=3&country=NO',
    )
    expect(faults).toEqual([])
    expect(state).toMatchObject({
      what: 'kramper',
      where: 'Aarhus',
      filters: ['open-now', 'online'],
      languages: ['da', 'ar'],
      radiusKm: 50,
      sort: 'price',
      page: 3,
      country: 'NO',
    })
  })

  test.each([
    ['page=-1', { page: 1 }],
    ['page=0', { page: 1 }],
    ['page=1.5', { page: 1 }],
    ['page=99999999999', { page: 1 }],
    ['page=x', { page: 1 }],
    ['radius=7', { radiusKm: 25 }],
    ['radius=1e9', { radiusKm: 25 }],
    ['sort=__proto__', { sort: 'best' }],
    ['f=constructor&f=online&f=online', { filters: ['online'] }],
    ['lang=%3Cscript%3E&lang=da', { languages: ['da'] }],
    ['country=SE', { country: undefined }],
    ['__proto__=1&constructor=2&unknown=3', emptyState],
  ])('%s falls back', (query, expected) => {
    const { state, faults } = parse(query)
    expect(state).toMatchObject(expected)
    expect(faults).toEqual([])
  })

  test('the first box that says something counts when a name is repeated', () => {
    expect(parse('where=&where=Oslo&where=Bergen').state.where).toBe('Oslo')
  })

  test('too long a text stays as typed and is a fault', () => {
    const typed = 'å'.repeat(201)
    const { state, faults } = parse(`what=${typed}&where=${typed}`)
    expect(state.what).toBe(typed)
    expect(faults).toEqual([
      { field: 'what', code: 'too-long' },
      { field: 'where', code: 'too-long' },
    ])
    expect(parse(`what=${'å'.repeat(200)}`).faults).toEqual([])
  })

  test('a position is rounded to about a kilometre', () => {
    expect(parse('near=55.676098,12.568337').state.near).toEqual({ latitude: 55.68, longitude: 12.57 })
  })

  test.each(['near=abc', 'near=91,10', 'near=55', 'near=55,12,1', 'near=NaN,NaN', 'near=55.6,181'])(
    '%s is a fault, not a place',
    (query) => {
      const { state, faults } = parse(query)
      expect(state.near).toBeUndefined()
      expect(faults).toEqual([{ field: 'near', code: 'unreadable' }])
    },
  )

  test('only words make a plain search', () => {
    expect(isPlainSearch(parse('what=kramper&where=Aarhus&radius=25&sort=best&page=1').state)).toBe(true)
    for (const query of ['f=online', 'lang=da', 'radius=5', 'sort=price', 'page=2', 'country=NO', 'near=55,12'])
      expect(isPlainSearch(parse(`where=Aarhus&${query}`).state), query).toBe(false)
  })
})
