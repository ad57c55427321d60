import { expect, it } from 'vitest'
import { createPlaceIndex } from '#core/places/create-place-index.ts'
import { createSpecialityIndex } from '#core/specialities/create-speciality-index.ts'
import { somePlaces, someSpecialities } from '#test/support/finder-vocabulary.ts'
import { type FinderVocabulary, parseFinderIntent } from './parse-finder-intent.ts'

const vocabulary: FinderVocabulary = {
  specialities: createSpecialityIndex(someSpecialities),
  places: createPlaceIndex(somePlaces),
  language: 'da',
  country: 'DK',
}
const read = (text: string, more: Partial<FinderVocabulary> = {}) => {
  const { specialityIds, place, name } = parseFinderIntent(text, { ...vocabulary, ...more })
  return [specialityIds.join(), place?.key ?? '', name]
}

it('reads problem, place and name from one line, in any order', () => {
  expect(read('fysioterapeut kramper aarhus')).toEqual(['cramps', 'DK/aarhus', ''])
  expect(read('Aarhus krampe i foden')).toEqual(['cramps', 'DK/aarhus', ''])
  expect(read('ondt i ryggen 8000')).toEqual(['back', 'DK/8000', ''])
  expect(read('læg krampe i Aarhus C hos Mette Jensen')).toEqual(['cramps', 'DK/8000', 'Mette Jensen'])
  expect(read('8000 Aarhus')).toEqual(['', 'DK/8000', ''])
  expect(read('Kari Nordmann')).toEqual(['', '', 'Kari Nordmann'])
})

it('drops what every clinic is called', () => {
  expect(read('fysioterapi klinik i nærheden')).toEqual(['', '', ''])
  expect(read('physiotherapist near me', { language: 'en' })).toEqual(['', '', ''])
  expect(read('')).toEqual(['', '', ''])
})

it('keeps the words as typed', () => {
  expect(parseFinderIntent('Lægkramper hos Åse', vocabulary)).toMatchObject({ problem: 'Lægkramper', name: 'Åse' })
})

it('takes a place before an ending of a problem, and a spelled problem before a place', () => {
  expect(read('rygge')).toEqual(['', 'NO/rygge', ''])
  expect(read('ryg rygge')).toEqual(['back', 'NO/rygge', ''])
})

it('takes a small place after an unknown word for a surname', () => {
  expect(read('peter lund')).toEqual(['', '', 'peter lund'])
  expect(read('lund')).toEqual(['', 'DK/lund', ''])
  expect(read('krampe i lund')).toEqual(['cramps', 'DK/lund', ''])
  expect(read('peter horsens')).toEqual(['', 'DK/horsens', 'peter'])
})

it('guesses about a place only beside a problem or after a word such as "i"', () => {
  expect(read('krampe aarhsu')).toEqual(['cramps', 'DK/aarhus', ''])
  expect(read('klinik i aarhsu')).toEqual(['', 'DK/aarhus', ''])
  expect(read('aarhsu')).toEqual(['', '', 'aarhsu'])
})

it('takes an everyday word for a place only where the town is large, and never guesses about one', () => {
  const isEverydayWord = (word: string) => ['lund', 'aarhus', 'aarhsu'].includes(word)
  expect(read('krampe lund', { isEverydayWord })).toEqual(['cramps', '', 'lund'])
  expect(read('krampe aarhus', { isEverydayWord })).toEqual(['cramps', 'DK/aarhus', ''])
  expect(read('krampe aarhsu', { isEverydayWord })).toEqual(['cramps', '', 'aarhsu'])
})

it('guesses no place abroad and none two errors away', () => {
  expect(read('krampe aarhsu', { country: 'NO' })).toEqual(['cramps', '', 'aarhsu'])
  expect(read('krampe horsesn')).toEqual(['cramps', 'DK/horsens', ''])
  expect(read('krampe hrsesn')).toEqual(['cramps', '', 'hrsesn'])
})

it('never guesses about a word that someone is called', () => {
  const isNameWord = (word: string) => ['kranpe', 'aarhsu'].includes(word)
  expect(read('kranpe')).toEqual(['cramps', '', ''])
  expect(read('kranpe', { isNameWord })).toEqual(['', '', 'kranpe'])
  expect(read('krampe aarhsu', { isNameWord })).toEqual(['cramps', '', 'aarhsu'])
})

it('does not search for the rest of a phrase as a name', () => {
  expect(read('krampe i foden om natten oslo')).toEqual(['cramps', 'NO/oslo', ''])
})

it('reads a very long line without trouble', () => {
  expect(read('x '.repeat(5000))[2]).toHaveLength(47)
})
