import { describe, expect, it } from 'vitest'
import { createTextSearch } from './create-text-search.ts'
import type { SearchDocument, TextLanguage, TextSearch } from './text-search.ts'

const language: TextLanguage = {
  stem: (word) => word.replace(/(?<=...)(?:erne|ene|er|en|et|e)$/, '').replace(/([^aeiouyæøå])\1$/, '$1'),
  stopWords: ['i', 'om', 'og', 'er', 'det', 'hvad', 'jeg', 'min', 'mod', 'efter'],
  synonyms: [
    ['hælspore', 'plantar fasciitis', 'ondt i hælen'],
    ['mineraltilskud', 'magnesium'],
    ['ondt', 'smerter'],
  ],
  forms: [['fod', 'foden', 'fødder', 'fødderne']],
}
const article = (id: string, title: string, text: string, heading = ''): SearchDocument => ({
  id,
  kind: 'article',
  title,
  sections: [
    { heading: '', text: 'Siden handler om noget, som mange kender.' },
    { id: 's', heading, text },
  ],
})
const documents: SearchDocument[] = [
  article('foot', 'Krampe i foden', 'Stræk foden, og træk tæerne op.', 'Hvad gør du nu?'),
  article('calf', 'Krampe i læggen', 'En lægkrampe slipper, når du strækker. Læg, læg og krampe, krampe, krampe.'),
  article('night', 'Kramper om natten', 'Du vågner om natten af krampe i benene. Natten er lang.'),
  article('magnesium', 'Hjælper magnesium?', 'Næppe mod krampe, viser forsøg.'),
  article('heel', 'Hælspore', 'Smerter under hælen, især om morgenen. Hælen er øm. Hvil hælen.'),
  article('back', 'Rygsmerter', 'Ryggen gør ondt. Ryg og smerter i ryggen, smerter og smerter. Ryg.'),
  { id: 'tool', kind: 'tool', title: 'Dagbog over kramper', sections: [] },
]
const search = createTextSearch(language)
for (const document of documents) search.put(document)
const found = (query: string) => search.search(query).hits.map(({ id }) => id)
const first = (query: string) => found(query)[0]

const marks = (index: TextSearch, query: string) =>
  index.search(query).hits[0]?.passage?.marked.flatMap(({ text, isMatch }) => (isMatch ? [text] : []))

describe('a search', () => {
  it.each([
    ['krampe i foden', 'foot'],
    ['kramper i fødderne', 'foot'],
    ['natten', 'night'],
    ['laegkrampe', 'calf'],
    ['lægkramper', 'calf'],
    ['læg krampe', 'calf'],
    ['krampe læg', 'calf'],
    ['rygsmerter', 'back'],
    ['ryg smerter', 'back'],
    ['rygg smærter', 'back'],
    ['haelspore', 'heel'],
    ['hælspoer', 'heel'],
    ['hæl spore', 'heel'],
    ['hälspore', 'heel'],
    ['hælsp', 'heel'],
    ['magnessium', 'magnesium'],
    ['magn', 'magnesium'],
  ])('for "%s" finds %s first', (query, id) => expect(first(query)).toBe(id))

  it('knows words and phrases that mean the same, written together or apart', () => {
    for (const query of ['plantar fasciitis', 'plantarfasciitis', 'min hæl gør ondt', 'plantar fascitis'])
      expect(first(query), query).toBe('heel')
    expect(first('mineraltilskud')).toBe('magnesium')
    expect(first('ondt i ryggen')).toBe('back')
  })

  it('takes words written apart for the one the library has, also when one of them says nothing', () => {
    const one = createTextSearch(language)
    one.put(article('strain', 'Anstrengelse', 'Eftervirkning og fremskridning.'))
    expect(one.search('efter virkning').isWeak).toBe(false)
    expect(marks(one, 'efter virkning')).toEqual(['Eftervirkning'])
    expect(marks(one, 'frem skridning')).toEqual(['fremskridning'])
  })

  it('completes the last word', () => {
    expect(marks(search, 'lægkra')).toEqual(['lægkrampe'])
  })

  it('puts equal documents in the order of their ids', () => {
    const equal = createTextSearch(language)
    for (const id of ['c', 'a', 'b']) equal.put(article(id, 'Nakke', 'Nakken.'))
    expect(equal.search('nakke', { limit: 2 }).hits.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('is not emptied by a word that nobody knows, nor by words that say nothing', () => {
    expect(first('magnesium xyzzyq')).toBe('magnesium')
    expect(first('hvad er det om magnesium')).toBe('magnesium')
  })

  it('finds nothing for nothing, signs or unknown words', () => {
    for (const query of ['', '   ', '%_\\', '?!', '__proto__', 'constructor', 'qqqqq', '🦵🦵', '\0'])
      expect(search.search(query).hits, query).toEqual([])
  })

  it('answers a text of any length', () => {
    for (const query of ['krampe '.repeat(2000), 'x'.repeat(10_000), '(((((.*)+)+)+'.repeat(500), '\u202e'.repeat(999)])
      expect(search.search(query).hits.length).toBeLessThanOrEqual(20)
    expect(first(`${'krampe i foden '.repeat(900)}`)).toBe('foot')
  })

  it('says how many there are of each kind, and gives those asked for', () => {
    const answer = search.search('kramper', { kinds: ['tool'] })
    expect(answer.hits.map(({ id }) => id)).toEqual(['tool'])
    expect(answer.total).toBe(1)
    expect(answer.kinds.tool).toBe(1)
    expect(answer.kinds.article).toBeGreaterThanOrEqual(4)
    expect(search.search('krampe', { limit: 2 }).hits).toHaveLength(2)
  })

  it('puts typing errors right and says so, but leaves known words alone', () => {
    expect(search.search('magnesuim mod krampe').didYouMean).toBe('magnesium mod krampe')
    expect(search.search('magnesium mod krampe').didYouMean).toBeUndefined()
    expect(search.search('qqqqq').didYouMean).toBeUndefined()
  })

  it('says when it has little to offer', () => {
    expect(search.search('krampe i foden').isWeak).toBe(false)
    expect(search.search('qqqqq').isWeak).toBe(true)
    expect(search.search('vertigo balance krampe nystagmus').isWeak).toBe(true)
  })
})

describe('a passage', () => {
  it('is the section that holds most, with its heading and the matching words marked', () => {
    const { passage } = search.search('tæerne').hits[0]!
    expect(passage).toMatchObject({ sectionId: 's', heading: 'Hvad gør du nu?' })
    expect(passage?.marked.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['tæerne'])
    expect(passage?.marked.map(({ text }) => text).join('')).toBe('Stræk foden, og træk tæerne op.')
  })

  it('is short, from the middle of a long text', () => {
    const long = createTextSearch(language)
    long.put(
      article(
        'long',
        'Om noget',
        `${'Fyld uden mening står her. '.repeat(80)}Så kommer knogleskørhed. ${'Mere fyld. '.repeat(80)}`,
      ),
    )
    const marked = long.search('knogleskørhed').hits[0]!.passage!.marked
    const text = marked.map((run) => run.text).join('')
    expect(text).toContain('knogleskørhed')
    expect(text.length).toBeLessThan(200)
    expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true)
  })

  it('is absent when only the title matches or none is wanted', () => {
    expect(search.search('dagbog').hits[0]).toMatchObject({ id: 'tool', passage: undefined })
    expect(search.search('tæerne', { maySnippet: false }).hits[0]!.passage).toBeUndefined()
  })
})

describe('suggestions', () => {
  it('are titles whose words begin so, then words that complete the last', () => {
    expect(search.suggest('kramp').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['foot', 'calf', 'night', 'tool']),
    )
    expect(search.suggest('krampe i fo')[0]).toEqual({ text: 'Krampe i foden', id: 'foot' })
    expect(search.suggest('haelsp')[0]).toEqual({ text: 'Hælspore', id: 'heel' })
    expect(search.suggest('stærk krampe i nat')).toContainEqual({ text: 'stærk krampe i natten', id: undefined })
    expect(search.suggest('kramp', 2)).toHaveLength(2)
  })

  it('are none for nothing', () => {
    for (const typed of ['', '  ', '?', 'qqqqq']) expect(search.suggest(typed)).toEqual([])
  })
})

describe('an index that changes', () => {
  it('forgets what is replaced or removed', () => {
    const changing = createTextSearch(language)
    changing.put(article('a', 'Skulder', 'Frossen skulder.'))
    changing.put(article('a', 'Albue', 'Tennisalbue.'))
    expect(changing.search('skulder').hits).toEqual([])
    expect(changing.search('albue').hits.map(({ id }) => id)).toEqual(['a'])
    changing.remove('a')
    changing.remove('never')
    expect(changing.size).toBe(0)
    expect(changing.search('albue').hits).toEqual([])
  })
})
