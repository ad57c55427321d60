import { describe, expect, it } from 'vitest'
import { libraryOf, viewOf } from '#test/support/articles.ts'
import { jsonForScript } from '#ui/safe-html.ts'
import { articleData } from './structured-data.ts'

const hostile = '</script><script>alert(1)</script>'
const dataOf = (keys: string, body = 'Tekst.') => {
  const library = libraryOf({
    'articles/da/a.md': `---\nid: a\ntitle: 'A ${hostile.replaceAll('script', 'scr')}'\ndatePublished: 01/01/2024\n${keys}\n---\n${body}\n`,
  })
  const article = library.articles[0]!
  const trail = [{ name: article.title, path: '/da/artikler/a' }]
  return articleData({ view: viewOf('da'), library, article, trail }) as Record<string, unknown>[]
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

  it('has the questions where there are any, and the place', () => {
    const types = (body?: string) => dataOf('author: Vi', body).map((one) => one['@type'])
    expect(types()).toEqual(['MedicalWebPage', 'BreadcrumbList'])
    expect(types('x\n\n## Ofte stillede spørgsmål om x\n\n### Hvad?\n\nDet.')).toEqual([
      'MedicalWebPage',
      'FAQPage',
      'BreadcrumbList',
    ])
  })

  it('cannot close its script element', () => {
    const json = jsonForScript(dataOf('author: Vi'))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)[0].name).toContain('</scr>')
  })
})
