import { expect, it } from 'vitest'
import { foldedWords, foldWord, wordsOf } from './fold.ts'

it('gives the spellings of one Nordic word one key', () => {
  for (const spellings of [
    ['Århus', 'Aarhus', 'arhus', 'ÅRHUS', 'A\u030arhus'],
    ['København', 'Koebenhavn', 'kobenhavn', 'Köbenhavn'],
    ['Næstved', 'Naestved', 'Nästved', 'nastved'],
    ['læggen', 'laegen', 'lægen'],
    ['Hansson', 'Hanson'],
    ['lægkrampe', 'laegkrampe', 'Lägkrampe', 'lagkrampe'],
    ['fødder', 'foeder'],
    ['tå', 'taa'],
    ['zone', 'sone'],
    ['café', 'kafe'],
  ]) {
    expect(new Set(spellings.map(foldWord)).size, spellings.join()).toBe(1)
  }
})

it('keeps different words and numbers apart', () => {
  expect(foldWord('8000')).toBe('8000')
  expect(foldWord('5500')).not.toBe(foldWord('500'))
  expect(foldWord('C')).not.toBe(foldWord('K'))
  expect(foldWord('læg')).not.toBe(foldWord('leg'))
})

it('keeps words of other scripts and drops what is no letter', () => {
  expect(foldedWords('Клиника, 東京 !?')).toEqual(['клиника', '東京'])
  expect(foldedWords('\u0301 -- &')).toEqual([])
  expect(foldedWords('Ondt, i FØDDERNE?! (2 dage)')).toEqual(['ondt', 'i', 'foderne', '2', 'dage'])
})

it('divides a text into words as typed', () => {
  expect(wordsOf("Nr. Åby, O'Neil v/ FysioDanmark 8000 Aarhus C")).toEqual([
    'Nr',
    'Åby',
    "O'Neil",
    'v',
    'FysioDanmark',
    '8000',
    'Aarhus',
    'C',
  ])
})
