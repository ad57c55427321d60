import type { Messages } from '#i18n/messages.ts'

export const search: Messages['search'] = {
  title: 'Søk',
  resultTitle: (query) => `Søk: ${query}`,
  label: 'Hva leter du etter?',
  button: 'Søk',
  count: (count) => (count === 1 ? '1 treff' : `${count} treff`),
  answers: 'Svar',
  tools: 'Verktøy',
  articles: 'Artikler',
  clinics: 'Klinikker',
  mentions: 'Disse artiklene nevner det kanskje.',
  didYouMean: 'Mente du:',
  otherLanguage: {
    da: 'Vi fant ikke noe på norsk. Her er det vi har på dansk.',
    nb: 'Vi fant ikke noe på norsk.',
    en: 'Vi fant ikke noe på norsk. Her er det vi har på engelsk.',
  },
  emptyQuery: 'Skriv et ord, for eksempel «krampe om natten» eller «magnesium».',
  noneTitle: 'Vi fant ikke noe',
  noneText: 'Prøv et kortere eller et annet ord.',
  allArticles: 'Se alle artikler',
  finderTitle: 'Leter du etter en fysioterapeut?',
  finderLink: (query) => `Søk etter fysioterapeuter: ${query}`,
  placeLink: (place, problem) =>
    problem ? `Finn fysioterapeuter i ${place}: ${problem}` : `Finn fysioterapeuter i ${place}`,
  suggest: {
    label: 'Forslag',
    none: 'Ingen forslag',
    count: (count) => `${count} forslag. Bruk pil ned.`,
    ring: (numbers) => `Er det livsfarlig? Ring ${numbers} nå.`,
  },
}
