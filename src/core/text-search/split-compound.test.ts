import { describe, expect, it } from 'vitest'
import { splitCompound } from './split-compound.ts'

const counts: Record<string, number> = {
  krampe: 90,
  læg: 40,
  læge: 30,
  midler: 12,
  rygning: 8,
  ryg: 70,
  ning: 5,
  smerte: 120,
  smerter: 200,
  ankel: 30,
  forstuvning: 9,
  træning: 80,
  skade: 50,
  knæ: 60,
  sjælden: 1,
}
const parts = { asFirst: (part: string) => counts[part] ?? 0, asLast: (part: string) => counts[part] ?? 0 }
const split = (word: string, ownCount = counts[word] ?? 0) => splitCompound(word, ownCount, parts)

describe('a compound', () => {
  it('is taken apart into words of the library', () => {
    expect(split('lægkrampe')).toEqual(['læg', 'krampe'])
    expect(split('knæsmerter')).toEqual(['knæ', 'smerter'])
    expect(split('ankelforstuvning')).toEqual(['ankel', 'forstuvning'])
  })

  it('loses its linking s or e', () => {
    expect(split('træningsskade')).toEqual(['træning', 'skade'])
    expect(split('rygesmerter')).toEqual(['ryg', 'smerter'])
    expect(split('lægemidler')).toEqual(['læge', 'midler'])
  })

  it('is left whole when an end is no word, a part is rare, or the word itself is much more frequent', () => {
    expect(split('rygning')).toBeUndefined()
    expect(split('sjældenskade')).toBeUndefined()
    expect(split('lægkrampe', 5000)).toBeUndefined()
    expect(split('krampe')).toBeUndefined()
    expect(split('')).toBeUndefined()
  })

  it('may have a rare part when it was typed', () => {
    expect(splitCompound('sjældenskade', 0, parts, 1)).toEqual(['sjælden', 'skade'])
  })
})
