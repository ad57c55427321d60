import { describe, expect, it } from 'vitest'
import { phraseFinder } from './phrases.ts'

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
