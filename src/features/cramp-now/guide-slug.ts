import type { Language } from '#routes'

/** The guide that takes over when stretching is not enough, by its word in the address. */
export const guideSlug: Record<Language, string> = { da: 'krampe', nb: 'krampe', en: 'cramps' }
