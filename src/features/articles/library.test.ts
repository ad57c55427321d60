import { describe, expect, it } from 'vitest'
import { faultsOf, libraryOf, ownText } from '#test/support/articles.ts'

const foreign = (title: string, body = 'Tekst om **knæ**.') =>
  `---\ntitle: ${title}\nmetaTitle: "${title}: årsag"\ndatePublished: 01/02/2023\nlastUpdated: 2024-03-04\n---\n\n${body}\n`

describe('the folder', () => {
  it('may hold articles by language', () => {
    const library = libraryOf({
      'articles/da/a.md': foreign('Æble'),
      'articles/nb/b.md': foreign('Bein'),
      'articles/da/README.md': 'not an article',
      'articles/da/.hidden.md': 'nor this',
    })
    expect(library.articles.map(({ language, slug }) => `${language}/${slug}`)).toEqual(['da/a', 'nb/b'])
    expect(library.faults).toEqual([])
  })

  it('may be a plain folder of foreign articles, which are Danish, beside folders of other languages', () => {
    const library = libraryOf({ 'Øm Hofte.md': foreign('Hofte'), 'nb/vond-hofte.md': foreign('Hofte') })
    expect(library.find('da', 'oem-hofte')).toMatchObject({
      title: 'Hofte',
      metaTitle: 'Hofte: årsag',
      publishedOn: '2023-02-01',
      updatedOn: '2024-03-04',
      description: 'Tekst om knæ.',
      key: 'oem-hofte',
    })
    expect(library.find('nb', 'vond-hofte')).toBeDefined()
  })

  it('may be empty or absent', () => {
    expect(libraryOf({}).articles).toEqual([])
  })
})

describe('a broken article is left out with its line, and the others stay', () => {
  const cases: [string, string | Buffer, number, string][] = [
    ['no front matter', 'bare tekst', 1, 'has no front matter'],
    ['broken YAML', '---\ntitle: A\nmetaTitle: [a\n---\n', 3, 'front matter'],
    ['a missing title', '---\nmetaTitle: A\ndatePublished: 01/01/2024\n---\n', 1, 'title'],
    ['a date that does not exist', '---\ntitle: A\ndatePublished: 31/02/2024\n---\n', 3, 'must be a date'],
    ['a month above twelve', '---\ntitle: A\ndatePublished: 02/22/2024\n---\n', 3, 'must be a date'],
    ['an unknown body part', '---\ntitle: A\ndatePublished: 01/01/2024\nbody: [hale]\n---\n', 4, 'body'],
    ['YAML aliases', '---\ntitle: &a A\nmetaTitle: *a\ndatePublished: 01/01/2024\n---\n', 1, 'front matter'],
    ['another encoding', Buffer.from('---\ntitle: A\n---\n\nl\xe6g\n', 'latin1'), 5, 'is not UTF-8 text'],
    ['a NUL byte', foreign('A', 'x\0y'), 8, 'is not UTF-8 text'],
    ['more than 1 MB', foreign('A', 'ord '.repeat(300_000)), 1, 'is larger than 1 MB'],
    ['a script', foreign('A', 'Se\n\n<script>alert(1)</script>'), 10, 'unsafe HTML: <script>'],
    ['an event handler', foreign('A', '<b onclick="x()">x</b>'), 8, 'an event handler'],
    [
      'a javascript: link',
      foreign('A', 'x\n\n[klik](javascript:alert%281%29)'),
      10,
      'a javascript: link is not allowed',
    ],
    ['a hidden javascript: link', foreign('A', '[klik](java&#115;cript:alert%281%29)'), 8, 'a javascript: link'],
    ['a data: link', foreign('A', '<data:text/html,x>'), 8, 'a data: link'],
    ['a link without a scheme', foreign('A', '[x](//evil.example)'), 8, 'a link must name https:'],
    ['a remote image', foreign('A', '![alt](https://evil.example/p.png)'), 8, 'our own store'],
    ['an image without alt', foreign('A', '![](/media/p.png)'), 8, 'no alt text'],
    ['an image outside the store', foreign('A', '![x](/media/../secret.png)'), 8, 'our own store'],
  ]
  it.each(cases)('%s', (_name, content, line, message) => {
    const library = libraryOf({ 'articles/da/bad.md': content, 'articles/da/good.md': foreign('God') })
    expect(library.articles.map(({ slug }) => slug)).toEqual(['good'])
    expect(library.faults).toHaveLength(1)
    expect(library.faults[0]).toMatchObject({ file: 'articles/da/bad.md', line })
    expect(library.faults[0]?.message).toContain(message)
  })

  it('5 MB of brackets do not hang it', () => {
    const started = performance.now()
    const library = libraryOf({
      'a.md': foreign('A', '['.repeat(5_000_000)),
      'b.md': foreign('B', `${'['.repeat(900_000)}`),
    })
    expect(library.find('da', 'b')).toBeDefined()
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

it('keeps its speed on texts made to be slow', () => {
  const slow = ['{{', '[@', '<!--', 'x <a ', '<  ', '## Hvad?\n\n', '> x\n\n', '*a_']
  const files = slow.map((text, at) => [`${at}.md`, foreign('A', text.repeat(100_000 / text.length))])
  const started = performance.now()
  libraryOf({ ...Object.fromEntries(files), 'spaces.md': foreign('A', `<${' '.repeat(300_000)}x`) })
  expect(performance.now() - started).toBeLessThan(8000)
})

it('names a hundred thousand faults of one file in few lines', () => {
  const { faults } = libraryOf({ 'a.md': foreign('A', '[@a] '.repeat(150_000)), 'b.md': foreign('B') })
  expect(faults).toHaveLength(51)
  expect(faults.at(-1)?.message).toBe('and 149950 faults more')
})

it('leaves out what is named like an article but is no file', () => {
  const library = libraryOf({ 'a.md/b.md': foreign('B'), 'c.md': foreign('C') })
  expect(library.articles.map(({ slug }) => slug)).toEqual(['c'])
  expect(library.faults).toEqual([{ file: 'a.md', line: 1, message: 'is not a file' }])
})

describe('references of our own articles', () => {
  it('must exist', () => {
    expect(faultsOf('x [@nobody-said-this]')).toEqual(['7 [@nobody-said-this] is no evidence record'])
    expect(faultsOf('\n\nx [a](article:gone)')).toEqual(['9 article:gone is no article'])
    expect(faultsOf('x [a](finder:gone)')).toEqual(['7 finder:gone is no speciality'])
    expect(faultsOf('x', 'related: [gone]')).toEqual(['5 related: gone does not exist'])
    expect(faultsOf('x', 'sources: [gone]')).toEqual(['5 sources: gone does not exist'])
    expect(faultsOf('x', 'topics: [gone]')).toEqual(['5 topics: gone does not exist'])
    expect(faultsOf('{{police}}')).toEqual(['7 {{police}} is not known'])
    expect(faultsOf('Se {{help}} her')).toEqual(['7 {{help}} must stand alone on its line'])
    expect(faultsOf('::: panic Nu\nx\n:::')).toEqual(['7 ::: panic is no kind of box'])
    expect(faultsOf('::: note Nu\nx')).toEqual(['7 ::: note is not closed by a line of :::'])
  })

  it('to an article that had to be left out become plain text', () => {
    const library = libraryOf({
      'articles/da/a.md': ownText('Se [den anden](article:other).', 'related: [other]'),
      'articles/da/b.md': '---\nid: other\ntitle: B\ndatePublished: 01/01/2024\n---\n<script>\n',
    })
    expect(library.articles.map(({ slug }) => slug)).toEqual(['a'])
    expect(library.find('da', 'a')?.html('DK').lead).toBe('<p>Se den anden.</p>\n')
  })

  it('to an article with broken front matter leave the pointing one in place', () => {
    const library = libraryOf({
      'articles/da/a.md': ownText('Se [den anden](article:other).'),
      'articles/da/b.md': '---\nid: other\ntitle: [B\n---\n',
    })
    expect(library.find('da', 'a')).toBeDefined()
  })
})

describe('names that are taken', () => {
  it('leave out the later file', () => {
    const library = libraryOf({
      'articles/da/Læg.md': foreign('Første'),
      'articles/da/laeg.md': foreign('Anden'),
      'articles/nb/laeg.md': foreign('Norsk'),
    })
    expect(library.articles).toHaveLength(2)
    expect(library.faults[0]?.message).toContain('slug laeg is also that of')
  })

  it('count for ids too, within a language', () => {
    const library = libraryOf({
      'articles/da/a.md': ownText('x'),
      'articles/da/b.md': ownText('y'),
      'articles/en/c.md': ownText('z'),
    })
    expect(library.faults).toEqual([
      { file: 'articles/da/b.md', line: 2, message: 'id test-article is also that of articles/da/a.md' },
    ])
    expect(library.translations(library.find('da', 'a')!).map(({ language }) => language)).toEqual(['en'])
  })
})

it('orders articles by the alphabet of their language, å last', () => {
  const titles = ['Åben fod', 'Zebra', 'Øm tå', 'Ærgrelse', 'Arm', 'Aarhus']
  const library = libraryOf(Object.fromEntries(titles.map((title, at) => [`articles/da/${at}.md`, foreign(title)])))
  expect(
    library
      .in('da')
      .map(({ title }) => title)
      .join(),
  ).toBe('Arm,Zebra,Ærgrelse,Øm tå,Åben fod,Aarhus')
})

it('has a version that changes with a text and only then', () => {
  const version = (body: string) => libraryOf({ 'a.md': foreign('A', body) }).version
  expect(version('et')).toBe(version('et'))
  expect(version('et')).not.toBe(version('to'))
})
