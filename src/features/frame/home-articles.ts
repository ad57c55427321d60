import { href, type Language } from '#routes'
import type { HomeArticle } from './pages/home-page.tsx'

type Titled = { title: string; slug: string }
/** The little of the library that the front page needs. */
export type HomeLibrary = {
  findById(language: Language, id: string): Titled | undefined
  in(language: Language): readonly Titled[]
}

const chosen = ['calf-cramp', 'foot-cramp', 'night-cramps', 'why-cramps', 'magnesium', 'cramp-or-clot']

/** The articles the front page names; another library's first ones where it has none of these. */
export function homeArticles(library: HomeLibrary, language: Language): HomeArticle[] {
  const ours = chosen.flatMap((id) => library.findById(language, id) ?? [])
  const shown = ours.length > 0 ? ours : library.in(language).slice(0, chosen.length)
  return shown.map(({ title, slug }) => ({ title, path: href('article', language, { slug }) }))
}
