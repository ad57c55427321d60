export const search = {
  title: 'Søg',
  resultTitle: (query: string) => `Søgning: ${query}`,
  label: 'Hvad leder du efter?',
  button: 'Søg',
  count: (count: number) => (count === 1 ? '1 artikel' : `${count} artikler`),
  articles: 'Artikler',
  emptyQuery: 'Skriv et ord, for eksempel »krampe om natten« eller »magnesium«.',
  noneTitle: 'Vi fandt ingen artikler',
  noneText: 'Prøv et kortere eller et andet ord.',
  allArticles: 'Se alle artikler',
  finderTitle: 'Leder du efter en fysioterapeut?',
  finderLink: (query: string) => `Søg efter fysioterapeuter: ${query}`,
}
