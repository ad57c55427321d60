import { languageTag } from '#i18n/language.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import type { Article } from './article.ts'

type Input = { view: View; article: Article; trail: { name: string; path: string }[] }

/** schema.org data of an article: the page and its place. Nothing is stated that the page does not show. */
export function articleData({ view, article, trail }: Input): unknown[] {
  const url = (path: string) => view.publicUrl + path
  const path = href('article', article.language, { slug: article.slug })
  const isReviewed = article.reviewer !== undefined && article.reviewedOn !== undefined
  const page = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url(path),
    url: url(path),
    name: article.title,
    headline: article.title,
    description: article.description,
    inLanguage: languageTag[article.language],
    datePublished: article.publishedOn,
    dateModified: article.updatedOn,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    publisher: { '@type': 'Organization', name: view.messages.frame.siteName, url: view.publicUrl },
    ...(article.author ? { author: { '@type': 'Organization', name: article.author } } : {}),
    ...(isReviewed
      ? { lastReviewed: article.reviewedOn, reviewedBy: { '@type': 'Person', name: article.reviewer } }
      : {}),
  }
  return [page, trailData(view, trail)]
}

/** The questions of an article as schema.org data; undefined where there are none. */
export function questionData(view: View, article: Article): unknown {
  const questions = article.questions(view.country)
  if (questions.length === 0) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}

/** The breadcrumb of a page for search engines. */
export const trailData = (view: View, trail: { name: string; path: string }[]): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: view.publicUrl + path,
  })),
})
