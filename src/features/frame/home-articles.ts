import { href, type Language } from '#routes'
import type { HomeArticle } from './pages/home-page.tsx'

type Titled = { title: string; slug: string }
/** The little of the library that the front page needs. */
export type HomeLibrary = {
  findById(language: Language, id: string): Titled | undefined
  in(language: Language): readonly Titled[]
}

/** Guides by id, with their word in the address of each language. */
export type HomeGuides = readonly { id: string; slug: Record<Language, string> }[]

const chosen = ['calf-cramp', 'foot-cramp', 'night-cramps', 'why-cramps', 'magnesium', 'cramp-or-clot']

/** The articles the front page names; another library's first ones where it has none of these. */
export function homeArticles(library: HomeLibrary, language: Language): HomeArticle[] {
  const ours = chosen.flatMap((id) => library.findById(language, id) ?? [])
  const shown = ours.length > 0 ? ours : library.in(language).slice(0, chosen.length)
  return shown.map(({ title, slug }) => ({ title, path: href('article', language, { slug }) }))
}

/** The address of the guide for the person who worries; undefined where the content has none. */
export function homeGuide(guides: HomeGuides, language: Language): string | undefined {
  const guide = guides.find(({ id }) => id === 'cramps')
  return guide && href('guide', language, { guide: guide.slug[language] })
}
