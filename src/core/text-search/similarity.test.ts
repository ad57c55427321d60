import { describe, expect, it } from 'vitest'
import { similarity } from './similarity.ts'

describe('similarity', () => {
  it('is one for the same, nothing for strangers, between for relatives', () => {
    expect(similarity('krampe', 'krampe')).toBe(1)
    expect(similarity('abc', 'xyz')).toBe(0)
    expect(similarity('krampe-i-foden', 'krampe-foden')).toBeGreaterThan(0.7)
    expect(similarity('', 'a')).toBe(0)
  })
})
