import { describe, expect, it } from 'vitest'
import { foldText, skeletonOf } from './fold-text.ts'

describe('the skeleton of a word', () => {
  it.each([
    ['lægkrampe', 'laegkrampe'],
    ['lægkrampe', 'lagkrampe'],
    ['Lægkrampe', 'lägkrampe'],
    ['fødder', 'foeder'],
    ['tå', 'taa'],
    ['muskel', 'muskkel'],
    ['café', 'kafe'],
    ['rygg', 'ryg'],
    ['zone', 'sone'],
    ['a\u030a', 'å'],
  ])('is the same for %s and %s', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other))
  })

  it('differs for other words', () => {
    expect(skeletonOf('fod')).not.toBe(skeletonOf('fad'))
  })

  it('is found for each word of a text', () => {
    expect(foldText('Ondt, i FØDDERNE?! (2 dage)')).toEqual(['ondt', 'i', 'foderne', '2', 'dage'])
    expect(foldText('  ')).toEqual([])
  })
})
