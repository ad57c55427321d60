import type { Library } from '#features/articles/index.ts'
import { href } from '#routes'
import { createArticleSearch } from './article-search.ts'
import type { SiteSearch } from './site-search.ts'

export function createSiteSearch(library: Library): SiteSearch {
  const search = createArticleSearch(library)
  return {
    search: (language, query) => ({
      language,
      answers: [],
      articles: search
        .search(language, query, 20)
        .map(({ slug, title }) => ({ title, path: href('article', language, { slug }), passage: undefined })),
      didYouMean: undefined,
    }),
    suggest: (language, typed) =>
      search
        .search(language, typed, 6)
        .map(({ slug, title }) => ({ text: title, path: href('article', language, { slug }) })),
  }
}
