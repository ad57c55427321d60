import { expect, it } from 'vitest'
import { addSynonyms } from './add-synonyms.ts'
import type { Speciality } from './speciality.ts'

const node = (id: string, da: string, synonyms: string[] = []): Speciality => ({
  id,
  kind: 'condition',
  parent: undefined,
  name: { da, nb: da, en: id },
  slug: { da: id, nb: id, en: id },
  synonyms: { da: synonyms, nb: [], en: [] },
})
const specialities = [node('heel', 'Hælsmerter', ['hælspor']), node('calf', 'Læg'), node('back', 'Ryg')]
const withGroups = (...da: string[][]) => addSynonyms(specialities, { da, nb: [], en: [] })
const words = (list: Speciality[], id: string) => list.find((one) => one.id === id)?.synonyms.da

it('gives a speciality the other phrases of a group that holds one of its own, in any spelling', () => {
  const found = withGroups(['Haelspor', 'plantar fasciitis'], ['hælsmerter', 'ondt i hælen'])
  expect(words(found, 'heel')).toEqual(['hælspor', 'plantar fasciitis', 'ondt i hælen'])
  expect(words(found, 'calf')).toEqual([])
  expect(found.find(({ id }) => id === 'heel')?.synonyms.nb).toEqual([])
})

it('learns nothing from a group that names two, and takes no phrase that has a speciality or says nothing', () => {
  const found = withGroups(['læg', 'ryg', 'bagside'], ['hælspor', 'klinik', 'hjælp'], ['knæ', 'patella'])
  expect(found).toEqual(specialities)
})

it('leaves what it was given as it was', () => {
  withGroups(['hælspor', 'plantar fasciitis'])
  expect(specialities[0]?.synonyms.da).toEqual(['hælspor'])
})
