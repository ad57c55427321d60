import type { Messages } from '#i18n/messages.ts'

export const search: Messages['search'] = {
  title: 'Search',
  resultTitle: (query) => `Search: ${query}`,
  label: 'What are you looking for?',
  button: 'Search',
  count: (count) => (count === 1 ? '1 article' : `${count} articles`),
  articles: 'Articles',
  emptyQuery: 'Write a word, for example “cramp at night” or “magnesium”.',
  noneTitle: 'We found no articles',
  noneText: 'Try a shorter word, or another one.',
  allArticles: 'See all articles',
  finderTitle: 'Are you looking for a physiotherapist?',
  finderLink: (query) => `Search for physiotherapists: ${query}`,
}
