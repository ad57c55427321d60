import { numbersFor, type PhoneEntry, type PhoneNumbers } from '#features/numbers/index.ts'
import type { Country } from '#i18n/language.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Language } from '#routes'

export type CardReader = { language: Language; messages: Messages; numbers: PhoneNumbers }

// No physiotherapist here: the card stands below red flags.
const channels: PhoneEntry['channel'][] = ['emergency', 'doctor-now', 'own-doctor', 'maternity-unit', 'poison']

/** "Where do I turn": every number of one country, the most urgent first. */
export function HelpCard({ reader, country }: { reader: CardReader; country: Country }) {
  const { language, messages, numbers } = reader
  const { help } = messages.articles
  const heading = `help-${country.toLowerCase()}`
  return (
    <section class="help-card" aria-labelledby={heading}>
      <h3 id={heading}>{help.title(messages.frame.country[country])}</h3>
      <dl>
        {channels.flatMap((channel) =>
          numbersFor(numbers, country, channel).map((entry) => (
            <div class="help-entry" data-channel={channel}>
              <dt>
                {entry.name[language]}
                {entry.number && (
                  <a class="ds-link phone" href={`tel:${entry.tel ?? entry.number.replaceAll(' ', '')}`}>
                    {entry.number}
                  </a>
                )}
              </dt>
              <dd>{entry.when[language]}</dd>
            </div>
          )),
        )}
      </dl>
    </section>
  )
}
