import { describe, expect, it } from 'vitest'
import { datedPage, filesOf, type Kept, languageOf, planFor } from './worker-plan.ts'

const origin = 'https://fysvej.example'
const kept: Kept = {
  version: 'v1',
  pages: { da: ['/da/krampe-nu', '/da/guide/krampe'], en: ['/en/cramp-now'] },
  instead: { da: '/da/uden-net', en: '/en/offline' },
  files: { '/assets/a-1.js': ['/assets/b-2.js'], '/assets/b-2.js': [], '/assets/c-3.css': [] },
}
const plan = (url: string, asked: Partial<{ method: string; mode: string; hasRange: boolean }> = {}) =>
  planFor({ method: 'GET', mode: 'navigate', hasRange: false, url: origin + url, ...asked }, origin, kept)

describe('the worker', () => {
  it.each([
    ['/da/krampe-nu', 'page'],
    ['/da/guide/krampe?x=1', 'page'],
    ['/da/artikler', 'elsewhere'],
    ['/', 'elsewhere'],
  ] as const)('takes a visit to %s as "%s"', (url, expected) => expect(plan(url)).toBe(expected))

  it.each([
    ['/assets/a-1.js', 'file'],
    ['/drawings/relief.svg', 'file'],
    ['/guide-sheet/cramps.da.json?country=DK&v=1', 'file'],
    ['/map/points.json', undefined],
    ['/da/krampe-nu', undefined],
    ['/sw.js', undefined],
  ] as const)('takes a part of a page at %s as "%s"', (url, expected) =>
    expect(plan(url, { mode: 'cors' })).toBe(expected),
  )

  it('leaves alone what is posted, what is foreign and what asks for a range', () => {
    expect(plan('/da/guide/krampe', { method: 'POST' })).toBeUndefined()
    expect(plan('/assets/a-1.js', { mode: 'cors', hasRange: true })).toBeUndefined()
    expect(
      planFor(
        { method: 'GET', mode: 'navigate', hasRange: false, url: 'https://other.example/da/krampe-nu' },
        origin,
        kept,
      ),
    ).toBeUndefined()
  })

  it('knows the language of a path', () => {
    expect(languageOf('/da/artikler', kept)).toBe('da')
    expect(languageOf('/nb', kept)).toBeUndefined()
    expect(languageOf('/constructor', kept)).toBeUndefined()
  })
})

describe('the files of a page', () => {
  it('are the ones it names, each once, with what the scripts bring along', () => {
    const html = `<script src="/assets/a-1.js"></script><link href="/assets/c-3.css"><use href="/drawings/relief.svg#calf"/>
      <use href="/drawings/relief.svg#hand"/><div data-sheet="/guide-sheet/cramps.da.json?country=DK&amp;v=1"></div>
      <a href="/da/artikler">x</a><a href="https://other.example/assets/a-1.js">y</a>`
    expect(filesOf(html, kept)).toEqual([
      '/assets/a-1.js',
      '/assets/b-2.js',
      '/assets/c-3.css',
      '/drawings/relief.svg',
      '/guide-sheet/cramps.da.json?country=DK&v=1',
    ])
  })

  it('are none when the page is of another build: it would not run', () => {
    expect(filesOf('<script src="/assets/a-9.js"></script>', kept)).toBeUndefined()
  })
})

it('writes the day into the page that is kept', () => {
  expect(datedPage('<html><head><title>x</title>', '2026-11-22')).toContain(
    '<head><meta name="fysvej-kept-on" content="2026-11-22"><title>',
  )
})
