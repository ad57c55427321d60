import { describe, expect, it } from 'vitest'
import { phraseFinder } from './phrases.ts'
import { similarity } from './similarity.ts'
import { createTextIndex } from './text-index.ts'

const documents = [
  { id: 'foot', title: 'Krampe i foden', headings: ['Hvad gør du nu?'], body: 'Stræk foden om natten.' },
  {
    id: 'night',
    title: 'Kramper om natten',
    headings: ['Hvorfor om natten?'],
    body: 'Krampe i læg og fod. En kramper.',
  },
  { id: 'magnesium', title: 'Hjælper magnesium?', headings: [], body: 'Næppe mod krampe.' },
]
const index = createTextIndex(documents, new Map([['mineraltilskud', ['magnesium']]]))
const found = (query: string) => index.search(query, 10).map(({ id }) => id)

describe('the text index', () => {
  it('puts a word in the title before the same word in the body', () => {
    expect(found('natten')[0]).toBe('night')
    expect(found('krampe i foden')[0]).toBe('foot')
  })

  it('finds across spellings and unfinished last words', () => {
    expect(found('hjaelper')).toEqual(['magnesium'])
    expect(found('hjælper magn')).toEqual(['magnesium'])
  })

  it('takes an unknown compound apart', () => {
    expect(found('hjælpemagnesium')).toEqual(['magnesium'])
    expect(found('fodkrampe')).toEqual(expect.arrayContaining(['foot', 'night']))
    expect(found('xyzkramper')).toEqual(['night'])
  })

  it('knows synonyms of the whole query', () => {
    expect(found('mineraltilskud')).toEqual(['magnesium'])
  })

  it('never empties the result for one absent word', () => {
    expect(found('magnesium xyzzy')).toEqual(['magnesium'])
  })

  it('finds nothing for nothing, signs or unknown words', () => {
    for (const query of ['', '   ', '%_\\', '__proto__', 'constructor', 'qqqq']) expect(found(query)).toEqual([])
  })

  it('gives no more than asked for', () => {
    expect(index.search('krampe', 2)).toHaveLength(2)
  })
})

describe('phrases', () => {
  const isUrgent = phraseFinder(['kan ikke få vejret', 'blodprop', 'rød læg'])
  it.each(['jeg kan ikke faa vejret', 'vejret kan jeg ikke få', 'BLODPROPPEN', 'min læg er rød', 'blodprop-symptomer'])(
    'hold in "%s"',
    (text) => expect(isUrgent(text)).toBe(true),
  )
  it.each(['kan ikke sove', 'rødme efter lægkrampe', 'blod', ''])('do not hold in "%s"', (text) =>
    expect(isUrgent(text)).toBe(false),
  )
})

describe('similarity', () => {
  it('is one for the same, nothing for strangers, between for relatives', () => {
    expect(similarity('krampe', 'krampe')).toBe(1)
    expect(similarity('abc', 'xyz')).toBe(0)
    expect(similarity('krampe-i-foden', 'krampe-foden')).toBeGreaterThan(0.7)
    expect(similarity('', 'a')).toBe(0)
  })
})
