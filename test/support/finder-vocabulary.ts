import type { Place } from '#core/places/place.ts'
import type { Speciality, SpecialityKind } from '#core/specialities/speciality.ts'

type Texts = { name: string; synonyms?: string[] }
const speciality = (
  id: string,
  texts: { da: Texts; nb: Texts; en: Texts },
  more: { parent?: string; kind?: SpecialityKind } = {},
): Speciality => ({
  id,
  kind: more.kind ?? 'body-part',
  parent: more.parent,
  name: { da: texts.da.name, nb: texts.nb.name, en: texts.en.name },
  slug: { da: `${id}-da`, nb: `${id}-nb`, en: id },
  synonyms: { da: texts.da.synonyms ?? [], nb: texts.nb.synonyms ?? [], en: texts.en.synonyms ?? [] },
})

/** A small tree with everyday words in three languages. */
export const someSpecialities: Speciality[] = [
  speciality('leg', { da: { name: 'Ben' }, nb: { name: 'Bein' }, en: { name: 'Leg' } }),
  speciality(
    'calf',
    { da: { name: 'Læg og skinneben' }, nb: { name: 'Legg' }, en: { name: 'Calf' } },
    { parent: 'leg' },
  ),
  speciality(
    'cramps',
    {
      da: { name: 'Kramper', synonyms: ['krampe', 'lægkrampe', 'krampe i foden', 'krampe om natten'] },
      nb: { name: 'Kramper', synonyms: ['krampe', 'leggkrampe'] },
      en: { name: 'Muscle cramps', synonyms: ['cramp', 'charley horse'] },
    },
    { parent: 'calf', kind: 'condition' },
  ),
  speciality('foot', { da: { name: 'Fod' }, nb: { name: 'Fot' }, en: { name: 'Foot' } }, { parent: 'leg' }),
  speciality(
    'heel-pain',
    { da: { name: 'Hælspore' }, nb: { name: 'Hælspore' }, en: { name: 'Heel spur' } },
    { parent: 'foot', kind: 'condition' },
  ),
  speciality('back', {
    da: { name: 'Ryg', synonyms: ['ondt i ryggen', 'lænd'] },
    nb: { name: 'Rygg', synonyms: ['vondt i ryggen', 'korsrygg'] },
    en: { name: 'Back', synonyms: ['back pain'] },
  }),
  speciality('hand', { da: { name: 'Hånd' }, nb: { name: 'Hånd' }, en: { name: 'Hand' } }),
  speciality('finger', { da: { name: 'Finger' }, nb: { name: 'Finger' }, en: { name: 'Finger' } }, { parent: 'hand' }),
  speciality('ankle', { da: { name: 'Ankel' }, nb: { name: 'Ankel' }, en: { name: 'Ankle' } }, { parent: 'leg' }),
  speciality(
    'sprain',
    { da: { name: 'Forstuvning' }, nb: { name: 'Overtråkk' }, en: { name: 'Sprain' } },
    { kind: 'condition' },
  ),
  speciality(
    'pregnant',
    { da: { name: 'Gravide', synonyms: ['graviditet'] }, nb: { name: 'Gravide' }, en: { name: 'Pregnancy' } },
    { kind: 'patient-group' },
  ),
]

const place = (key: string, name: string, more: Partial<Place> = {}): Place => ({
  key,
  country: key.startsWith('DK') ? 'DK' : 'NO',
  kind: 'town',
  name,
  slug: key.slice(3),
  alternateNames: [],
  postalCodes: [],
  latitude: 56,
  longitude: 10,
  population: 0,
  regionId: undefined,
  ...more,
})
const code = (key: string, name: string, more: Partial<Place> = {}): Place =>
  place(key, name, { kind: 'postal-code', postalCodes: [key.slice(3)], ...more })

/** Towns with namesakes, other spellings and codes that both countries have. */
export const somePlaces: Place[] = [
  place('DK/aarhus', 'Aarhus', {
    alternateNames: ['Århus'],
    postalCodes: ['8000', '8200'],
    population: 290_000,
    latitude: 56.157,
    longitude: 10.21,
  }),
  code('DK/8000', '8000 Aarhus C', { latitude: 56.15, longitude: 10.2 }),
  code('DK/8200', '8200 Aarhus N', { latitude: 56.19, longitude: 10.17 }),
  place('DK/koebenhavn', 'København', {
    alternateNames: ['Copenhagen', 'Kbh'],
    postalCodes: ['1050', '1051'],
    population: 1_150_000,
    latitude: 55.676,
    longitude: 12.568,
  }),
  code('DK/1050', '1050 København K'),
  code('DK/1051', '1051 København K'),
  place('DK/noerrebro', 'Nørrebro', { kind: 'district', postalCodes: ['2200'], population: 80_000 }),
  place('DK/horsens', 'Horsens', { postalCodes: ['8700'], population: 60_000 }),
  code('DK/8700', '8700 Horsens'),
  place('DK/kongens-lyngby', 'Kongens Lyngby', { population: 56_000 }),
  place('DK/lund', 'Lund', { population: 400 }),
  place('DK/hals', 'Hals', { population: 2500 }),
  code('DK/5000', '5000 Odense C'),
  code('DK/1400', '1400 København K'),
  place('NO/oslo', 'Oslo', { postalCodes: ['0150'], population: 700_000, latitude: 59.913, longitude: 10.739 }),
  code('NO/0150', '0150 Oslo', { latitude: 59.91, longitude: 10.74 }),
  code('NO/1400', '1400 Ski'),
  place('NO/bergen', 'Bergen', { population: 290_000, latitude: 60.393, longitude: 5.324 }),
  place('NO/sand', 'Sand', { population: 4000 }),
  place('NO/sand-suldal', 'Sand', { population: 1200 }),
  place('DK/sand', 'Sand', { population: 90 }),
  place('NO/sandnes', 'Sandnes', { population: 80_000 }),
  place('NO/rygge', 'Rygge', { population: 15_000 }),
]
