import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { someSpecialities } from '#test/support/finder-vocabulary.ts'
import { createSpecialityIndex } from './create-speciality-index.ts'
import { genericWords } from './filler-words.ts'
import type { Speciality } from './speciality.ts'

const index = createSpecialityIndex(someSpecialities)
const idsOf = (text: string, language: 'da' | 'nb' | 'en' = 'da') => index.match(text, language)?.ids

describe('match', () => {
  it('finds names and synonyms in any spelling and ending', () => {
    for (const text of [
      'krampe',
      'KRAMPER',
      'kramperne',
      'læg krampe',
      'laegkrampe',
      'lægkrampen',
      'krampe i min fod',
    ]) {
      expect(index.match(text, 'da'), text).toMatchObject({ ids: ['cramps'], isExact: true, rest: '' })
    }
    expect(idsOf('haelspore')).toEqual(['heel-pain'])
    expect(idsOf('fingrene')).toEqual(['finger'])
    expect(idsOf('anklerne')).toEqual(['ankle'])
    expect(idsOf('fødder')).toEqual(['foot'])
    expect(idsOf('hænderne')).toEqual(['hand'])
    expect(idsOf('muscle cramp', 'en')).toEqual(['cramps'])
  })

  it('prefers the longest phrase', () => {
    expect(index.match('krampe i foden', 'da')).toMatchObject({ ids: ['cramps'], matched: 'krampe i foden', rest: '' })
  })

  it('finds each part of a name with "og"', () => {
    expect(idsOf('skinneben')).toEqual(['calf'])
  })

  it('drops words of complaint and joining words, and gives back the others', () => {
    expect(index.match('Har ondt i min ryg Jensen', 'da')).toMatchObject({
      ids: ['back'],
      matched: 'ondt i min ryg',
      rest: 'Jensen',
    })
    expect(index.match('fysioterapeut mod smerter i foden Hansen', 'da')).toMatchObject({
      ids: ['foot'],
      rest: 'Hansen',
    })
  })

  it('takes several problems of one text', () => {
    expect(index.match('kramper gravid', 'da')).toMatchObject({ ids: ['cramps', 'pregnant'], rest: '' })
  })

  it('understands the neighbour, and English, when its own language has no word', () => {
    expect(idsOf('korsrygg', 'da')).toEqual(['back'])
    expect(idsOf('lænd', 'nb')).toEqual(['back'])
    expect(idsOf('charley horse', 'da')).toEqual(['cramps'])
  })

  it('mends typing errors in unknown words, and says that it guessed', () => {
    for (const text of ['kranpe', 'krmape', 'helspore', 'hælsport']) {
      expect(index.match(text, 'da')?.isExact, text).toBe(false)
    }
    expect(idsOf('hælspoer')).toEqual(['heel-pain'])
  })

  it('splits compounds that nobody wrote down, the last part first', () => {
    expect(index.match('ankelforstuvning', 'da')).toMatchObject({ ids: ['sprain', 'ankle'], isExact: false })
    expect(idsOf('rygsmerter')).toEqual(['back'])
  })

  it('completes an unfinished word of four letters', () => {
    expect(index.match('hæls', 'da')).toMatchObject({ ids: ['heel-pain'], isExact: false })
    expect(idsOf('hæl')).toBeUndefined()
  })

  it('leaves names of people and towns alone', () => {
    for (const text of ['Hansen', 'Lars Larsen', 'Hanne', 'Oslo', 'Aarhus', '', '!!', 'i med for', 'fysioterapeut']) {
      expect(index.match(text, 'da'), text).toBeUndefined()
    }
    expect(index.match('kranpe', 'da', { isNameWord: (word) => word === 'kranpe' })).toBeUndefined()
  })

  it('can be kept from guessing, and from endings', () => {
    expect(index.match('kranpe', 'da', { mayGuess: false })).toBeUndefined()
    expect(index.match('rygge', 'da', { onlySpelled: true })).toBeUndefined()
    expect(index.match('rygge', 'da')?.ids).toEqual(['back'])
  })

  it('takes a long text without trouble', () => {
    expect(idsOf(`${'krampe '.repeat(2000)}`)).toEqual(['cramps'])
  })
})

describe('the tree', () => {
  it('knows what is above and below', () => {
    expect(index.descendants('leg').sort()).toEqual(['ankle', 'calf', 'cramps', 'foot', 'heel-pain'])
    expect(index.ancestors('cramps')).toEqual(['calf', 'leg'])
    expect(index.children('hand').map((one) => one.id)).toEqual(['finger'])
    expect(index.children(undefined).map((one) => one.id)).toContain('back')
    expect(index.descendants('nowhere')).toEqual([])
  })

  it('finds by the slug of a language', () => {
    expect(index.bySlug('da', 'cramps-da')?.id).toBe('cramps')
    expect(index.bySlug('nb', 'cramps-da')).toBeUndefined()
  })

  it('survives a cycle and a missing parent', () => {
    const [one, other] = someSpecialities as [Speciality, Speciality]
    const odd = createSpecialityIndex([
      { ...one, parent: other.id },
      { ...other, parent: one.id },
      { ...one, id: 'orphan', parent: 'gone' },
    ])
    expect(odd.ancestors(one.id)).toEqual([other.id])
    expect(odd.children(undefined).map((root) => root.id)).toEqual(['orphan'])
  })
})

const file = 'content/specialities/specialities.yaml'
describe.runIf(existsSync(file))('our own words', () => {
  const { specialities } = parse(readFileSync(file, 'utf8')) as { specialities: Speciality[] }
  const own = createSpecialityIndex(specialities)

  it('leads every name and synonym to its node, but for those that add only what every clinic is called', () => {
    const astray = specialities.flatMap(({ id, name, synonyms }) =>
      (['da', 'nb', 'en'] as const).flatMap((language) =>
        [name[language], ...synonyms[language]].flatMap((text) => {
          if (text.split(' ').some((word) => genericWords.has(word))) return []
          const found = own.match(text, language)?.ids[0]
          return found === id ? [] : [`${language}: ${text} leads to ${found}, not ${id}`]
        }),
      ),
    )
    expect(astray).toEqual([])
  })

  it('never takes a word of danger for a problem of the finder', () => {
    for (const text of ['brystsmerter', 'blodprop', 'blodpropp', 'chest pain']) {
      expect(own.match(text, 'da')?.ids ?? [], text).not.toContain('chest')
    }
  })
})
