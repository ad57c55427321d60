import { localMoment } from '#core/opening-hours/local-time.ts'
import { formatsOf } from '#i18n/formats.ts'
import { type Country, impliedCountry, isCountry } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import type { Language } from '#routes'
import type { View } from '#ui/view.ts'

export type ViewSources = {
  publicUrl: string
  now(): Date
  isDemo(): boolean
  asset(source: string): string
  emergencyNumbers(country: Country | undefined): View['emergencyNumbers']
}

/** What the reader asked for, from the address and the two preference cookies. */
export function viewOfRequest(
  sources: ViewSources,
  language: Language,
  path: string,
  cookie: string | undefined,
): View {
  const chosen = cookieValue(cookie, 'country')
  const theme = cookieValue(cookie, 'theme')
  const isCountryChosen = chosen !== undefined && isCountry(chosen)
  const country = isCountryChosen ? (chosen as Country) : impliedCountry[language]
  return {
    language,
    country,
    isCountryChosen,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    messages: messagesOf(language),
    formats: formatsOf(language),
    publicUrl: sources.publicUrl,
    path,
    today: localMoment('DK', sources.now()).date,
    isDemo: sources.isDemo(),
    emergencyNumbers: sources.emergencyNumbers(country),
    asset: sources.asset,
  }
}

function cookieValue(cookie: string | undefined, name: string): string | undefined {
  if (!cookie) return undefined
  for (const part of cookie.split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}
