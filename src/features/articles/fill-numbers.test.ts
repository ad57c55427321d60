import { describe, expect, it } from 'vitest'
import { numbersFor } from '#features/numbers/index.ts'
import type { Country } from '#i18n/language.ts'
import { articleOf, reference } from '#test/support/articles.ts'

const text =
  'Ring {{emergency}}, {{doctor-now}} eller {{poison}}.\n\n::: emergency Ring {{emergency}} nu\nx\n:::\n\n{{help}}'
const article = articleOf(text)
const whole = (country: Country | undefined) => Object.values(article.html(country)).join('')
const numbersOf = (country: Country) =>
  (['emergency', 'doctor-now', 'poison'] as const).flatMap((channel) =>
    numbersFor(reference.numbers, country, channel).map(({ number }) => `>${number}<`),
  )

describe('numbers', () => {
  it.each([
    ['DK', 'NO'],
    ['NO', 'DK'],
  ] as const)('of %s hold every number of that country and none of %s', (own, other) => {
    for (const number of numbersOf(own)) expect(whole(own)).toContain(number)
    for (const number of numbersOf(other)) expect(whole(own)).not.toContain(number)
  })

  it('of both countries stand together, each with its country', () => {
    for (const number of [...numbersOf('DK'), ...numbersOf('NO')]) expect(whole(undefined)).toContain(number)
    expect(article.html(undefined).lead).toMatch(/112<\/a> i Danmark eller <a[^>]*>113<\/a> i Norge/)
    expect(whole(undefined).match(/class="help-card"/g)).toHaveLength(2)
  })

  it('in a danger box can be tapped', () => {
    expect(article.html('NO').body).toContain('Ring <a class="ds-link phone" href="tel:113">113</a> nu')
  })

  it('in the help card name no physiotherapist, as it stands below red flags', () => {
    expect(article.html('DK').body).not.toContain('ysioterapeut')
  })

  it('are filled once a country and kept', () => {
    expect(article.html('DK')).toBe(article.html('DK'))
  })
})
