import { describe, expect, it } from 'vitest'
import { articleOf, libraryOf, ownText } from '#test/support/articles.ts'

const html = (body: string) => articleOf(`Indledning.\n\n${body}`).html('DK').body

describe('citations', () => {
  const article = articleOf(
    'A. [@acute-stretch]\n\nB. [@nhs-leg-cramps] [@acute-stretch]\n\n::: emergency Nu\nC [@pe-signs]\n:::',
  )
  const { lead, body } = article.html('DK')

  it('number sources in the order of the text and open the evidence record', () => {
    expect(article.sources[0]).toMatchObject({ number: 1, places: ['c1', 'c2'] })
    expect(lead).toContain('<span class="cite" id="c1"><a class="cite-source" href="#source-1">')
    expect(lead).toMatch(/Kilde <\/span>1–\d+<\/a>/)
    expect(lead).toMatch(/<a class="evidence-chip" data-grade="B" href="\/da\/evidens\/acute-stretch">/)
  })

  it('that stand together show each source once', () => {
    const second = /id="c2">(.*?)<\/span><\/p>/s.exec(body)?.[1] ?? ''
    expect(second.match(/cite-source/g)).toHaveLength(1)
    expect(second.match(/evidence-chip/g)).toHaveLength(1)
  })

  it('show no grade in a danger box, as a low one would soften it', () => {
    const box = body.slice(body.indexOf('urgent-card'))
    expect(box).toContain('cite-source')
    expect(box).not.toContain('evidence-chip')
  })
})

describe('call-outs', () => {
  it.each([
    ['emergency', 'danger', 'Livsfare'],
    ['doctor-now', 'varm', 'Læge nu'],
    ['own-doctor', 'warning', 'Egen læge'],
    ['note', 'accent', 'Godt at vide'],
  ])('%s shows its urgency in colour, icon and word', (kind, colour, word) => {
    const box = html(`## Hvornår?\n\n::: ${kind} Titel med **vægt**\n- et punkt\n:::\n\nEfter.`)
    expect(box).toContain(`data-level="${kind}" data-color="${colour}"><svg class="urgent-card-icon"`)
    expect(box).toContain(`<p class="urgent-card-kicker">${word}</p>`)
    expect(box).toMatch(/<h3 class="urgent-card-word">Titel med <strong>vægt<\/strong><\/h3>\s*<ul>\s*<li>et punkt/)
    expect(box).toMatch(/<\/ul>\s*<\/div>\s*<p>Efter/)
  })

  it('in the first section mark an article that must not lead to a physiotherapist', () => {
    expect(articleOf('x\n\n## A\n\n::: emergency Nu\nx\n:::').isDanger).toBe(true)
    expect(articleOf('x\n\n## A\n\n::: doctor-now Nu\nx\n:::\n\n## B\n\n::: emergency Nu\nx\n:::').isDanger).toBe(false)
  })

  it('of unknown kinds are notes in foreign articles', () => {
    const library = libraryOf({ 'a.md': '---\ntitle: A\ndatePublished: 01/01/2024\n---\n::: tip Husk\nx\n:::\n' })
    expect(library.articles[0]?.html('DK').body).toContain('data-level="note"')
  })
})

describe('headings', () => {
  it('get readable ids, never twice, and make the contents', () => {
    const article = articleOf('x\n\n## Hvorfor får man ømme læg?\n\n### Hvad nu?\n\n### Hvad nu?\n\n## c1')
    expect(article.outline).toEqual([
      { id: 'hvorfor-faar-man-oemme-laeg', text: 'Hvorfor får man ømme læg?' },
      { id: 's-c1', text: 'c1' },
    ])
    expect(article.html('DK').body).toMatch(/<h3 id="hvad-nu">.*<h3 id="hvad-nu-2">/s)
  })

  it('never make a second h1 and skip no level', () => {
    const body = html('# Anden titel\n\n##### Dybt')
    expect(body).toContain('<h2 id="anden-titel">')
    expect(body).toContain('<h3 id="dybt">')
    expect(articleOf('# Prøve\n\nTekst.').html('DK')).toMatchObject({ lead: '<p>Tekst.</p>\n', body: '' })
  })
})

describe('questions', () => {
  const article = articleOf(
    'x\n\n## Ofte stillede spørgsmål om prøver\n\n### Er det farligt?\n\nNej. [@acute-stretch]\n\n- Aldrig & nu\n\n### Hvem ringer jeg til?\n\nRing {{emergency}}.\n\n## Andet\n\n### Ikke et spørgsmål',
  )
  it('become native disclosures', () => {
    const { body } = article.html('DK')
    expect(body).toMatch(
      /<details class="ds-details question"><summary>Er det farligt\?<\/summary><div class="question-answer" id="er-det-farligt">/,
    )
    expect(body.match(/<details/g)).toHaveLength(2)
    expect(body.match(/<\/details>/g)).toHaveLength(2)
    expect(body).toContain('<h3 id="ikke-et-spoergsmaal">')
  })

  it('are kept as plain text with the numbers of the country', () => {
    expect(article.questions('DK')).toEqual([
      { question: 'Er det farligt?', answer: 'Nej. Aldrig & nu' },
      { question: 'Hvem ringer jeg til?', answer: 'Ring 112.' },
    ])
    expect(article.questions('NO')[1]?.answer).toBe('Ring 113.')
  })

  it('and headings divide the text into sections, without the numbers of any country', () => {
    expect(article.sections).toEqual([
      { id: undefined, heading: '', text: 'x', isQuestion: false },
      {
        id: 'ofte-stillede-spoergsmaal-om-proever',
        heading: 'Ofte stillede spørgsmål om prøver',
        text: '',
        isQuestion: false,
      },
      { id: 'er-det-farligt', heading: 'Er det farligt?', text: 'Nej.\nAldrig & nu', isQuestion: true },
      { id: 'hvem-ringer-jeg-til', heading: 'Hvem ringer jeg til?', text: 'Ring ….', isQuestion: true },
      { id: 'andet', heading: 'Andet', text: '', isQuestion: false },
      { id: 'ikke-et-spoergsmaal', heading: 'Ikke et spørgsmål', text: '', isQuestion: false },
    ])
  })
})

describe('tables', () => {
  const body = html('## Forskel\n\n| | A | B |\n|:--|:-:|--:|\n| Hvor? | 1 | 2 |\n')
  it('scroll in a named region that the keyboard reaches', () => {
    expect(body).toContain(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: Forskel"><table class="ds-table">',
    )
  })

  it('are aligned by class and have no style attribute', () => {
    expect(body).toContain('<td class="align-center">1</td>')
    expect(body).toContain('<td class="align-right">2</td>')
    expect(body).not.toContain('style')
  })

  it('have row headings where the first column has no heading of its own', () => {
    expect(body).toMatch(/<td><\/td>\s*<th class="align-center" scope="col">A/)
    expect(body).toContain('<th scope="row">Hvor?</th>')
  })

  it('have names that differ', () => {
    const two = html('## T\n\n| A |\n|---|\n| 1 |\n\nog\n\n| B |\n|---|\n| 2 |\n')
    expect([...two.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual(['Tabel: T', 'Tabel 2: T'])
  })
})

describe('links and figures', () => {
  it('lead to articles, to the finder with the problem, and out', () => {
    const library = libraryOf({
      'articles/nb/a.md': ownText(
        'x\n\n[selv](article:test-article) [finn](finder:cramps) [ut](https://example.org/?a=1&b=2)',
      ),
    })
    const { body } = library.articles[0]!.html('NO')
    expect(body).toContain('<a href="/nb/artikler/a" class="ds-link">selv</a>')
    expect(body).toContain('<a href="/nb/finn?what=kramper" class="ds-link">finn</a>')
    expect(body).toContain('<a href="https://example.org/?a=1&amp;b=2" class="ds-link" rel="nofollow noopener">ut</a>')
  })

  it('show an image of our store with its caption', () => {
    expect(html('![En fod](/media/fod.png "Stræk")')).toBe(
      '<figure class="figure"><img src="/media/fod.png" alt="En fod" loading="lazy" decoding="async" /><figcaption>Stræk</figcaption></figure>\n',
    )
  })
})

describe('foreign HTML', () => {
  it('shows as text, but line breaks work and comments are gone', () => {
    const library = libraryOf({
      'a.md':
        '---\ntitle: A\ndatePublished: 01/01/2024\n---\nFørst\n\n<div class="x">hej</div> et<br>to <!-- skjult\nstadig --> ud\n',
    })
    expect(library.faults).toEqual([])
    expect(library.articles[0]?.html('DK').body).toBe('<p>&lt;div class="x"&gt;hej&lt;/div&gt; et<br />to\nud</p>\n')
  })
})
