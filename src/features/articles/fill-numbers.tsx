import { numbersFor, type PhoneEntry } from '#features/numbers/index.ts'
import { type Country, countries } from '#i18n/language.ts'
import type { SafeHtml } from '#ui/safe-html.ts'
import { UrgentIcon, urgencies } from '#ui/urgent-card/urgent-card.tsx'
import { type CardReader, HelpCard } from './help-card.tsx'
import { type SlotName, slotNames } from './markdown/number-slots.ts'

const slotElement = /<span data-slot="([a-z-]+)"><\/span>/g
const slotText = /\{\{([a-z-]+)\}\}/g
const isSlot = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name)

/** Puts the numbers of a country, or of both, into a rendered article. Every number can be tapped. */
export function fillNumbers(template: SafeHtml, reader: CardReader, country: Country | undefined): SafeHtml {
  const filled = new Map<string, string>()
  return template.replace(slotElement, (_, name: string) => {
    const known = filled.get(name)
    if (known !== undefined) return known
    const made = fill(reader, country, name)
    filled.set(name, made)
    return made
  }) as SafeHtml
}

function fill(reader: CardReader, country: Country | undefined, name: string): string {
  if (name === 'help') return helpCards(reader, country)
  if (isSlot(name)) return inline(reader, country, name)
  const level = urgencies.find((one) => name === `icon-${one}`)
  return level ? String(<UrgentIcon level={level} />) : ''
}

/** The same for plain text, such as structured data. */
export const fillNumbersInText = (text: string, reader: CardReader, country: Country | undefined): string =>
  text.replace(slotText, (whole, name: string) =>
    isSlot(name)
      ? byCountry(reader, country, (one) =>
          numbersFor(reader.numbers, one, name)
            .map((entry) => `${entry.number ?? ''}${areaOf(reader, entry)}`)
            .join(', '),
        )
      : whole,
  )

function helpCards(reader: CardReader, country: Country | undefined): string {
  return (country ? [country] : countries).map((one) => String(<HelpCard reader={reader} country={one} />)).join('')
}

function inline(reader: CardReader, country: Country | undefined, name: SlotName): string {
  return byCountry(reader, country, (one) =>
    numbersFor(reader.numbers, one, name)
      .map((entry) => String(<InlineNumber reader={reader} entry={entry} />))
      .join(', '),
  )
}

function byCountry(reader: CardReader, country: Country | undefined, of: (country: Country) => string): string {
  if (country) return of(country)
  const { bothCountries } = reader.messages.articles.help
  return bothCountries(of('DK'), of('NO'))
}

function InlineNumber({ reader, entry }: { reader: CardReader; entry: PhoneEntry }) {
  return (
    <>
      <a class="ds-link phone" href={`tel:${entry.tel ?? entry.number?.replaceAll(' ', '')}`}>
        {entry.number}
      </a>
      {areaOf(reader, entry)}
    </>
  )
}

const areaOf = (reader: CardReader, entry: PhoneEntry) => (entry.area ? ` (${entry.area[reader.language]})` : '')
