import { describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { languages } from '#routes'
import { factsOf, placeNames } from './places.ts'

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number))

describe.each(languages)('the steps in %s', (language) => {
  const { places } = messagesOf(language).crampNow

  it.each(placeNames)('hold as long as they say, and only there (%s)', (place) => {
    const facts = factsOf(place)
    const ways = [
      [facts.main, places[place].steps],
      [facts.other, places[place].other],
    ] as const
    for (const [way, texts] of ways)
      texts.forEach((text, index) => {
        const hold = way?.holds[index]
        const isInMinutes = /minut/i.test(text)
        const said = numbersIn(text).map((number) => (isInMinutes ? number * 60 : number))
        expect(said, text).toEqual(hold ? [hold.leastSeconds, hold.mostSeconds] : [])
      })
  })

  it.each(placeNames)('have another way with texts, or none without (%s)', (place) => {
    expect(places[place].other.length > 0).toBe(factsOf(place).other !== undefined)
    expect(places[place].steps.length).toBeGreaterThanOrEqual(3)
  })
})
