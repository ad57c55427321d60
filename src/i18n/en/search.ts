import type { Messages } from '#i18n/messages.ts'

export const search: Messages['search'] = {
  title: 'Search',
  resultTitle: (query) => `Search: ${query}`,
  label: 'What are you looking for?',
  button: 'Search',
  count: (count) => (count === 1 ? '1 result' : `${count} results`),
  answers: 'Answers',
  tools: 'Tools',
  articles: 'Articles',
  clinics: 'Clinics',
  mentions: 'These articles may mention it.',
  didYouMean: 'Did you mean:',
  otherLanguage: {
    da: 'We found nothing in English. Here is what we have in Danish.',
    nb: 'We found nothing in English. Here is what we have in Norwegian.',
    en: 'We found nothing in English.',
  },
  emptyQuery: 'Type a word, for example “cramp at night” or “magnesium”.',
  noneTitle: 'We found nothing',
  noneText: 'Try a shorter word, or another one.',
  allArticles: 'See all articles',
  finderTitle: 'Are you looking for a physiotherapist?',
  finderLink: (query) => `Search for physiotherapists: ${query}`,
  placeLink: (place, problem) =>
    problem ? `Find physiotherapists in ${place}: ${problem}` : `Find physiotherapists in ${place}`,
  suggest: {
    label: 'Suggestions',
    none: 'No suggestions',
    count: (count) => (count === 1 ? '1 suggestion. Use the down arrow.' : `${count} suggestions. Use the down arrow.`),
    ring: (numbers) => `Is a life in danger? Ring ${numbers} now.`,
  },
}
