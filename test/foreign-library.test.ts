import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { href } from '#routes'
import { writeForeignLibrary } from '#test/support/foreign-library.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const folder = mkdtempSync(join(tmpdir(), 'fremmed bibliotek '))
let node: TestNode
let slugs: string[]
beforeAll(async () => {
  slugs = writeForeignLibrary(folder, 500)
  writeFileSync(join(folder, 'itu.md'), '---\ntitle: [itu\n---\n\ntekst\n')
  writeFileSync(
    join(folder, 'farlig.md'),
    '---\ntitle: Farlig\nmetaTitle: Farlig\ndatePublished: 01/01/2024\nlastUpdated: 01/01/2024\n---\n\n[klik](javascript:alert(1))\n',
  )
  writeFileSync(join(folder, 'latin1.md'), Buffer.from('---\ntitle: L\xe6g\n---\n\nl\xe6g\n', 'latin1'))
  node = await startTestNode({ CONTENT_DIR: folder })
})
afterAll(async () => {
  await node.close()
  rmSync(folder, { recursive: true, force: true })
})

it('shows all 500 foreign articles with their headings, tables and questions', async () => {
  const faults: string[] = []
  for (const slug of slugs) {
    const response = await fetch(node.url + href('article', 'da', { slug }))
    const html = await response.text()
    if (response.status !== 200) faults.push(`${response.status} ${slug}`)
    if (
      !/<h1[^>]*>Ondt i /.test(html) ||
      !html.includes('<table') ||
      !html.includes('<details') ||
      !html.includes('Stræk af')
    )
      faults.push(`something is missing in ${slug}`)
    if ((html.match(/<h1/g) ?? []).length !== 1) faults.push(`not one h1 in ${slug}`)
  }
  expect(faults).toEqual([])
}, 60_000)

it('lists them and finds them', async () => {
  expect(await (await fetch(node.url + href('articles', 'da'))).text()).toContain(slugs[499])
  expect(await (await fetch(node.url + href('search', 'da', {}, { q: 'ondt i knæet' }))).text()).toMatch(/knaeet-\d+/)
})

it('leaves out what is broken or unsafe, and lives', async () => {
  for (const slug of ['itu', 'farlig', 'latin1', 'unknown'])
    expect((await fetch(node.url + href('article', 'da', { slug }))).status, slug).toBe(404)
})
