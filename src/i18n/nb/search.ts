import type { Messages } from '#i18n/messages.ts'

export const search: Messages['search'] = {
  title: 'Søk',
  resultTitle: (query) => `Søk: ${query}`,
  label: 'Hva leter du etter?',
  button: 'Søk',
  count: (count) => (count === 1 ? '1 artikkel' : `${count} artikler`),
  articles: 'Artikler',
  emptyQuery: 'Skriv et ord, for eksempel «krampe om natten» eller «magnesium».',
  noneTitle: 'Vi fant ingen artikler',
  noneText: 'Prøv et kortere eller et annet ord.',
  allArticles: 'Se alle artikler',
  finderTitle: 'Leter du etter en fysioterapeut?',
  finderLink: (query) => `Søk etter fysioterapeuter: ${query}`,
}
