import { describe, expect, it } from 'vitest'
import type { Channel, Level } from '#core/guide-engine/guide.ts'
import { readabilityOf } from '#core/readability/lix.ts'
import { cases, partOf, readings, renderAll, renderCase, sheetFor, textOf } from './rendered.tsx'

/** Written by hand, apart from the table of the pages: what each level must be called and look like. */
const expected: Record<Level, { da: string; nb: string; en: string; colour: string }> = {
  5: {
    da: 'Det kan være livsfarligt',
    nb: 'Det kan være livsfarlig',
    en: 'It may be life-threatening',
    colour: 'danger',
  },
  4: { da: 'Det haster', nb: 'Det haster', en: 'It is urgent', colour: 'varm' },
  3: { da: 'En læge bør se på det', nb: 'En lege bør se på det', en: 'A doctor should look at it', colour: 'warning' },
  2: { da: 'Det haster ikke', nb: 'Det haster ikke', en: 'It is not urgent', colour: 'accent' },
  1: {
    da: 'Det kan du selv klare',
    nb: 'Det kan du klare selv',
    en: 'You can manage this yourself',
    colour: 'success',
  },
}
const emergency = { DK: ['112'], NO: ['113'], both: ['112', '113'] }
const doctorNow = {
  DK: ['1813', '1818', '70110707', '70113131', '70150300'],
  NO: ['116117'],
  both: ['1813', '1818', '70110707', '70113131', '70150300', '116117'],
}
const poison = { DK: ['82121212'], NO: ['22591300'], both: ['82121212', '22591300'] }
const ownDoctor = { da: 'egen læge', nb: 'fastlegen', en: 'own doctor' }
const urgentChannels: Channel[] = ['hospital-now', 'doctor-now', 'doctor-now+poison-line', 'maternity-unit']
const phonesIn = (html: string) => [...new Set(Array.from(html.matchAll(/href="tel:(\d+)"/g), ([, tel]) => tel!))]

describe.each(readings)('every worked case in $language for $country', (reading) => {
  const { language } = reading
  const country = reading.country ?? 'both'
  const sheet = sheetFor(reading)
  const all = renderAll(sheet)
  const cardOf = (html: string) => /<section class="level-card"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

  it('shows the word, the icon and the colour of its level, and no other', () => {
    const shapes = new Map<Level, Set<string>>()
    for (const { one, outcome, html } of all) {
      const card = cardOf(html)
      const { colour, [language]: word } = expected[outcome.level]
      expect(card, one.id).toContain(`data-level="${outcome.level}" data-color="${colour}"`)
      expect(textOf(card), one.id).toMatch(new RegExp(`^${word}\\.`))
      for (const other of Object.values(expected))
        if (other[language] !== word) expect(textOf(card), one.id).not.toContain(`${other[language]}.`)
      const path = /<path d="([^"]+)"/.exec(card)![1]!
      shapes.set(outcome.level, new Set([...(shapes.get(outcome.level) ?? []), path]))
    }
    expect([...shapes.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1, 1])
    expect(new Set([...shapes.values()].flatMap((paths) => [...paths])).size).toBe(5)
  })

  it('is headed by what to do, with the word of the level in the heading', () => {
    for (const { one, outcome, html } of all) {
      expect(html.match(/<h1/g), one.id).toHaveLength(1)
      const heading = textOf(/<h1[\s\S]*?<\/h1>/.exec(html)![0])
      expect(heading, one.id).toContain(expected[outcome.level][language])
      if (outcome.level === 5) for (const number of emergency[country]) expect(heading, one.id).toContain(number)
      expect(heading, one.id).not.toMatch(/[{}]/)
    }
  })

  it('has the numbers of whom to ring in the card, and those of the safety net below', () => {
    for (const { one, outcome, html } of all) {
      const inCard = phonesIn(cardOf(html).replace(/<dl[\s\S]*?<\/dl>/, ''))
      const channel = outcome.channels[0]!
      if (outcome.level === 5) expect(inCard, one.id).toEqual(emergency[country])
      if (urgentChannels.includes(channel)) expect(inCard, one.id).toEqual(expect.arrayContaining(doctorNow[country]))
      if (channel === 'doctor-now+poison-line') expect(inCard, one.id).toEqual(expect.arrayContaining(poison[country]))
      else if (!outcome.channels.includes('doctor-now+poison-line'))
        expect(
          inCard.filter((tel) => poison.both.includes(tel)),
          one.id,
        ).toEqual([])
      if (outcome.level < 5)
        expect(phonesIn(partOf(html, 'result-part result-safety')), one.id).toEqual(
          expect.arrayContaining(
            outcome.level === 4 ? emergency[country] : [...doctorNow[country], ...emergency[country]],
          ),
        )
    }
  })

  it('names the own doctor, what to do when that one has closed, and the own maternity unit without a number', () => {
    for (const { one, outcome, html } of all) {
      const card = textOf(cardOf(html))
      if (/doctor/.test(outcome.channels[0]!)) expect(card.toLowerCase(), one.id).toContain(ownDoctor[language])
      if (/^(own-)?doctor/.test(outcome.channels[0]!)) expect(card, one.id).toMatch(/lukket|stengt|closed/)
      if (outcome.channels[0] === 'maternity-unit')
        expect(card, one.id).toMatch(/Dit eget fødested|Ditt eget fødested|Your own maternity unit/)
    }
  })

  it('shows no number of the other country', () => {
    const foreign = {
      DK: /\b113\b|116 ?117|22 ?59 ?13 ?00/,
      NO: /\b112\b|\b1813\b|\b1818\b|7011|70150300|7015 0300|82 ?12 ?12 ?12/,
      both: /$^/,
    }[country]
    for (const { one, html } of all) expect(html.match(foreign)?.[0], one.id).toBeUndefined()
    if (country === 'both')
      for (const { one, html } of all) expect(phonesIn(html), one.id).toEqual(expect.arrayContaining(emergency.both))
  })

  it('has a reason, the answers behind it, what to do and a safety net', () => {
    for (const { one, outcome, html } of all) {
      const reasons = html.match(/<div class="result-reason">/g) ?? []
      expect(reasons.length, one.id).toBe(outcome.deciding.length)
      expect(html.match(/<span class="result-asked">/g)?.length ?? 0, one.id).toBeGreaterThanOrEqual(reasons.length)
      for (const { reason } of outcome.deciding) expect(html.replaceAll('&quot;', '"'), one.id).toContain(reason)
      expect(html, one.id).toContain(sheet.words.result.untilTitle)
      expect(textOf(partOf(html, 'result-part result-safety')).length, one.id).toBeGreaterThan(30)
    }
  })

  it('links to no physiotherapist, exercise or finder at the two top levels, nor where a rule does not allow it', () => {
    const doors =
      /href="\/(?:da|nb|en)\/(?:find|finn|krampe-nu|krampe-naa|cramp-now|klinik|clinic|evidens|evidence|artikler|articles)/
    for (const { one, outcome, html } of all) {
      if (outcome.level >= 4) {
        expect(doors.exec(html)?.[0], one.id).toBeUndefined()
        expect(html, one.id).not.toMatch(/class="[^"]*(?:known-list|result-look-alikes|result-doors)/)
        expect(html, one.id).not.toMatch(/fysioterap|physio/i)
      }
      expect(/\/(?:find|finn)"/.test(html), one.id).toBe(outcome.offers.includes('physiotherapist'))
      expect(/\/(?:krampe-nu|krampe-naa|cramp-now)"/.test(html), one.id).toBe(outcome.offers.includes('exercises'))
    }
    expect(all.filter(({ outcome }) => outcome.offers.length > 0).length).toBeGreaterThan(10)
  })

  it('shows the ways on at once where no doctor is needed, and last where one is', () => {
    const withDoors = all.filter(({ html }) => html.includes('class="result-doors"'))
    expect(new Set(withDoors.map(({ outcome }) => outcome.level <= 2))).toEqual(new Set([true, false]))
    for (const { one, outcome, html } of withDoors)
      expect(html.indexOf('class="result-doors"') < html.indexOf('result-safety'), one.id).toBe(outcome.level <= 2)
  })

  it('never says "when it suits you" beside something that has to be sooner', () => {
    const child = renderCase(sheet, { ...cases[0]!, id: 'child-unsure', tick: ['age.under-16', 'hard.no'] })
    expect(child.outcome.timeFrame).toBe('days')
    expect(new Set(child.outcome.deciding.map(({ timeFrame }) => timeFrame))).toContain('routine')
    for (const { one, outcome, html } of [...all, child])
      if (outcome.timeFrame !== 'routine')
        expect(textOf(partOf(html, 'result-part')), one.id).not.toMatch(/når det passer de?i?g|when it suits you/)
  })

  it('tells nobody to stretch whose leg must be left alone', () => {
    const alone = all.filter(({ outcome }) => !outcome.offers.includes('exercises'))
    expect(alone.length).toBeGreaterThan(50)
    for (const { one, html } of alone) {
      const helps = textOf(partOf(html, 'result-part result-helps'))
      expect(helps, one.id).not.toMatch(/stræk|tøy|stretch/i)
    }
  })

  it('shows on the sheet for the doctor every question that was asked, with the answer', () => {
    for (const { one, outcome, html } of all)
      expect(html.match(/<th scope="row">/g), one.id).toHaveLength(outcome.visible.length)
    const unsure = all.find(({ one }) => one.id === 'swelling-unknown')!
    expect(textOf(partOf(unsure.html, 'all-answers', 'details'))).toMatch(/Ved ikke|Vet ikke|Don't know/)
  })

  it('says that it is a demonstration nobody has reviewed, or who is responsible', () => {
    const { result } = sheet.words
    for (const { html } of all) {
      expect(html).toContain(result.demonstration)
      expect(html).toContain(result.notReviewed)
    }
    const named = renderAll(sheetFor(reading, 'Kari Nordmann, lege'))[0]!.html
    expect(named).toContain('Kari Nordmann, lege')
    expect(named).not.toContain(result.demonstration)
    expect(named).not.toContain(result.notReviewed)
  })

  if (language !== 'en')
    it('reads at LIX 30 or less', () => {
      const hard = all
        .map(({ one, html }) => ({ id: one.id, lix: readabilityOf(textOf(spoken(html))).lix }))
        .filter(({ lix }) => lix > 30)
      expect(hard).toEqual([])
    })
})

/** What is read to decide: the card, what to do, why, and what would change it; numbers make no sentence. */
const spoken = (html: string) =>
  html
    .slice(0, html.indexOf('<section class="doctor-sheet"'))
    .replace(/<p class="guide-standing"[\s\S]*?<\/p>/, '')
    .replace(/<ul class="phone-list"[\s\S]*?<\/ul>/g, '')
