import { describe, expect, it } from 'vitest'
import { loadSearchWords } from '#features/search/index.ts'
import { languages } from '#routes'

const repeated = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at)

describe.each(languages)('the words of the search in %s', (language) => {
  const { synonyms, forms } = loadSearchWords('content', language)

  it('are at least 300 groups of synonyms, over the whole field', () => {
    expect(synonyms.length).toBeGreaterThanOrEqual(300)
    const all = synonyms.flat().join('\n')
    const parts = { da: ['skulder', 'knæ', 'hofte', 'ryg', 'nakke'], nb: ['skulder', 'kne', 'hofte', 'rygg', 'nakke'] }
    for (const part of language === 'en' ? ['shoulder', 'knee', 'hip', 'back', 'neck'] : parts[language])
      expect(all.split(part).length, part).toBeGreaterThan(5)
  })

  it('stand in one group only, in lower case', () => {
    expect(repeated(synonyms.flat())).toEqual([])
    expect(repeated(forms.flat())).toEqual([])
    expect([...synonyms, ...forms].flat().filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it('never join a seizure, tetanus or a blood clot with a cramp', () => {
    const danger = /anfald|anfall|seizure|epilep|stivkrampe|tetanus|blodprop|blood clot|trombose|thrombosis/
    const cramp = /^(?:muskel|læg|legg|fod|fot|nat|natt|ben|bein)?kramper?$|muscle cramp|leg cramp/
    const joined = synonyms.filter(
      (group) => group.some((one) => danger.test(one)) && group.some((one) => cramp.test(one)),
    )
    expect(joined).toEqual([])
  })
})
