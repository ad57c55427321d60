import { describe, expect, it } from 'vitest'
import { somePlaces } from '#test/support/finder-vocabulary.ts'
import { createPlaceIndex } from './create-place-index.ts'

const index = createPlaceIndex(somePlaces)
const keys = (text: string, country?: 'DK' | 'NO') => index.find(text, country).map((place) => place.key)
const exactKeys = (text: string, country?: 'DK' | 'NO') => index.findExact(text, country).map((place) => place.key)

describe('find', () => {
  it('knows a town by every spelling and other name', () => {
    for (const text of ['Aarhus', 'århus', 'ARHUS', ' aarhus '])
      expect(exactKeys(text, 'NO'), text).toEqual(['DK/aarhus'])
    for (const text of ['København', 'Koebenhavn', 'kobenhavn', 'Copenhagen', 'kbh']) {
      expect(exactKeys(text), text).toEqual(['DK/koebenhavn'])
    }
  })

  it('reads postal codes alone, with country and with name', () => {
    for (const text of ['8000', 'DK-8000', 'DK 8000', 'd8000', '8000 Aarhus', '8000 Aarhus C', '8000 arhus']) {
      expect(exactKeys(text, 'NO'), text).toEqual(['DK/8000'])
    }
    expect(exactKeys('N-0150')).toEqual(['NO/0150'])
  })

  it('tells a code of two countries apart by country, by prefix and by the name beside it', () => {
    expect(exactKeys('1400', 'NO')).toEqual(['NO/1400', 'DK/1400'])
    expect(exactKeys('1400', 'DK')).toEqual(['DK/1400', 'NO/1400'])
    expect(exactKeys('DK-1400', 'NO')).toEqual(['DK/1400'])
    expect(exactKeys('1400 Ski', 'DK')[0]).toBe('NO/1400')
  })

  it('means the town by its name, and the area by its code', () => {
    expect(exactKeys('Horsens')).toEqual(['DK/horsens'])
    expect(exactKeys('8700')).toEqual(['DK/8700'])
    expect(exactKeys('Aarhus C')).toEqual(['DK/8000'])
    expect(exactKeys('København K')).toEqual(['DK/1050'])
  })

  it('prefers the country, then the larger namesake, and never hides an exact match abroad', () => {
    expect(exactKeys('Sand', 'NO')).toEqual(['NO/sand', 'NO/sand-suldal', 'DK/sand'])
    expect(exactKeys('Sand', 'DK')).toEqual(['DK/sand', 'NO/sand', 'NO/sand-suldal'])
    expect(keys('Bergen', 'DK')[0]).toBe('NO/bergen')
  })

  it('puts an exact name before a beginning, also when the beginning is nearer home', () => {
    expect(keys('sand', 'DK')).toEqual(['DK/sand', 'NO/sand', 'NO/sand-suldal', 'NO/sandnes'])
  })

  it('completes, finds words within a name and mends typing errors', () => {
    expect(keys('nørreb')).toEqual(['DK/noerrebro'])
    expect(keys('lyngby')).toEqual(['DK/kongens-lyngby'])
    expect(keys('aarhsu')[0]).toBe('DK/aarhus')
    expect(keys('københvan')[0]).toBe('DK/koebenhavn')
    expect(keys('80', 'DK')[0]).toBe('DK/8000')
    expect(exactKeys('aarhsu')).toEqual([])
  })

  it('finds the name when the code is unknown', () => {
    expect(keys('9999 Bergen')[0]).toBe('NO/bergen')
  })

  it('finds nothing for nothing', () => {
    for (const text of ['', '   ', '!?', 'xyzzyxyzzy', 'DK-', '99999']) expect(keys(text), text).toEqual([])
  })

  it('gives at most ten', () => {
    const many = Array.from({ length: 30 }, (_, number) => ({
      ...somePlaces[0]!,
      key: `DK/${number}`,
      population: number,
    }))
    const found = createPlaceIndex(many).find('aarhus')
    expect(found).toHaveLength(10)
    expect(found[0]?.population).toBe(29)
  })
})

describe('bySlug, byKey and nearest', () => {
  it('finds by slug within a country, or the most populous', () => {
    expect(index.bySlug('DK', 'sand')?.key).toBe('DK/sand')
    expect(index.bySlug(undefined, 'sand')?.key).toBe('NO/sand')
    expect(index.bySlug('NO', 'aarhus')).toBeUndefined()
    expect(index.byKey('DK/8000')?.name).toBe('8000 Aarhus C')
  })

  it('names the nearest town, not the code', () => {
    expect(index.nearest(56.15, 10.2)?.key).toBe('DK/aarhus')
    expect(index.nearest(60, 11)?.key).toBe('NO/oslo')
    expect(createPlaceIndex([]).nearest(60, 11)).toBeUndefined()
  })
})
