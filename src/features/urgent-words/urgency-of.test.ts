import { describe, expect, it } from 'vitest'
import { urgencyOf } from './urgency-of.ts'

describe('urgent words', () => {
  it.each([
    'kan ikke få vejret',
    'jeg kan ikke faa vejret',
    'ondt i brystet',
    'brystsmerter',
    'krampeanfald',
    'får ikke puste',
    'chest pain',
    'blodprop i lungen',
    'my leg hurts and i cant breathe',
  ])('"%s" is an emergency', (query) => expect(urgencyOf(query)).toBe('emergency'))

  it.each(['blodprop', 'blodproppen i benet', 'hævet læg', 'hovent bein', 'swollen leg', 'dvt'])(
    '"%s" needs a doctor now',
    (query) => expect(urgencyOf(query)).toBe('doctor-now'),
  )

  it.each(['trombose i benet', 'lungeemboli', 'ridebukseområdet sover', 'cauda equina', 'convulsions'])(
    '"%s" is on the floor that no change of texts lowers',
    (query) => expect(urgencyOf(query)).toBeDefined(),
  )

  it.each(['krampe i foden', 'natkramper', 'magnesium', 'ondt i knæet', ''])('"%s" is not urgent', (query) =>
    expect(urgencyOf(query)).toBeUndefined(),
  )
})
