import { describe, expect, it } from 'vitest'
import { libraryOf, viewOf } from '#test/support/articles.ts'
import { jsonForScript } from '#ui/safe-html.ts'
import { articleData, questionData } from './structured-data.ts'

const hostile = '</script><script>alert(1)</script>'
const articleWith = (keys: string, body = 'Tekst.') =>
  libraryOf({
    'articles/da/a.md': `---\nid: a\ntitle: 'A ${hostile.replaceAll('script', 'scr')}'\ndatePublished: 01/01/2024\n${keys}\n---\n${body}\n`,
  }).articles[0]!
const view = viewOf('da')
const dataOf = (keys: string) => {
  const article = articleWith(keys)
  const trail = [{ name: article.title, path: '/da/artikler/a' }]
  return articleData({ view, article, trail }) as Record<string, unknown>[]
}

describe('structured data', () => {
  it('says who reviewed only where somebody has', () => {
    expect(dataOf('author: Vi')[0]).not.toHaveProperty('lastReviewed')
    expect(dataOf('reviewer: Fys Eksempel\nreviewedOn: 02/01/2024')[0]).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: '2024-01-02',
      reviewedBy: { name: 'Fys Eksempel' },
    })
  })

  it('has the page and its place, and the questions where there are any', () => {
    expect(dataOf('author: Vi').map((one) => one['@type'])).toEqual(['MedicalWebPage', 'BreadcrumbList'])
    expect(questionData(view, articleWith('author: Vi'))).toBeUndefined()
    const faq = articleWith('author: Vi', 'x\n\n## Ofte stillede spørgsmål om x\n\n### Hvad?\n\nRing {{emergency}}.')
    expect(questionData(view, faq)).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ name: 'Hvad?', acceptedAnswer: { text: 'Ring 112.' } }],
    })
  })

  it('cannot close its script element', () => {
    const json = jsonForScript(dataOf('author: Vi'))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)[0].name).toContain('</scr>')
  })
})
