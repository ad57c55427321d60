import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const folder = temporaryFolder('search-command')
const write = (file: string, text: string | Buffer) => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const run = (...options: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/search.ts', ...options], {
    encoding: 'utf8',
  })
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { qid: string; ranked: string[]; ms: number } => JSON.parse(line))
  return { lines, stderr, status }
}
const ask = (content: string, queries: string, ...options: string[]) =>
  run('--content', join(folder, content), '--lang', 'da', '--queries', join(folder, queries), ...options)

beforeAll(() => {
  write(
    'plain/Frossen-skulder.md',
    '# Frossen skulder\n\nSkulderen bliver stiv.\n\n## FAQ\n\n### Hjælper varme?\n\nMåske.\n',
  )
  write('plain/deep/knae.md', '---\ntitle: Ondt i knæet\nslug: ondt-i-knaeet\nodd: { a: 1 }\n---\n\nKnæet gør ondt.\n')
  write('plain/uden-titel.md', 'Nakken er øm efter en lang dag.\n')
  write('plain/broken.md', '---\ntitle: Åben\n\ntekst\n')
  write('plain/colon.md', '---\ntitle: Hofte: hvad nu?\n---\n\nHoften.\n')
  write('plain/latin1.md', Buffer.from([0x23, 0x20, 0xe6, 0xf8, 0xe5]))
  write('plain/empty.md', '')
  write('site/articles/da/ryg.md', '---\ntitle: Ondt i ryggen\n---\n\nRyggen.\n')
  write('site/articles/nb/rygg.md', '---\ntitle: Vondt i ryggen\n---\n\nRyggen.\n')
  write(
    'good.jsonl',
    '{"qid":"a","q":"frosen skuldre"}\n\n{"qid":2,"q":"knæsmerter"}\n{"qid":"c","q":"varme"}\n{"qid":"d","q":""}\n',
  )
  write('bad.jsonl', '{"qid":"a","q":"skulder"}\nnot json\n{"q":"knæ"}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run search', () => {
  it('prints a line a query for a plain folder of Markdown, and names on stderr what it cannot read', () => {
    const { lines, stderr, status } = ask('plain', 'good.jsonl')
    expect(status).toBe(0)
    expect(lines.map(({ qid }) => qid)).toEqual(['a', 2, 'c', 'd'])
    expect(lines.map(({ ranked }) => ranked[0])).toEqual([
      'Frossen-skulder',
      'ondt-i-knaeet',
      'Frossen-skulder',
      undefined,
    ])
    expect(lines.every(({ ms }) => ms >= 0)).toBe(true)
    for (const name of ['broken.md', 'latin1.md', 'empty.md']) expect(stderr).toContain(name)
    expect(stderr).toMatch(/4 articles indexed in \d+ ms, [\d.]+ MB/)
    expect(stderr).toMatch(/4 queries: p50 [\d.]+, p90 [\d.]+, p99 [\d.]+/)
  })

  it('leaves frequent questions out when told', () => {
    expect(ask('plain', 'good.jsonl', '--without-faq').lines[2]).toMatchObject({ qid: 'c', ranked: [] })
  })

  it('takes the articles of the language from articles/<language>', () => {
    write('ryg.jsonl', '{"qid":"r","q":"ryggen"}')
    expect(ask('site', 'ryg.jsonl').lines[0]!.ranked).toEqual(['ryg'])
  })

  it('names bad lines, answers the others and ends with 1', () => {
    const { lines, stderr, status } = ask('plain', 'bad.jsonl')
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(stderr).toContain('bad.jsonl:2')
    expect(stderr).toContain('bad.jsonl:3')
  })

  it('refuses what is not there', () => {
    expect(ask('nowhere', 'good.jsonl')).toMatchObject({ status: 1, lines: [] })
    expect(run('--lang', 'sv')).toMatchObject({ status: 1, lines: [] })
  })
})
