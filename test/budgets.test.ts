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
  guide: { html: 12, css: 15, js: 25, requests: 8 },
  player: { html: 12, css: 15, js: 25, requests: 8 },
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

type PageKind = ReturnType<typeof pageKinds>[number]

/** What a cold visit costs: the bytes that came, and every fault. */
async function visit({ kind, path, name }: PageKind): Promise<{ bytes: number; faults: string[] }> {
  const { page, context, complaints } = await newVisitor(browser, node.url)
  const spent = { html: 0, css: 0, js: 0, requests: 0 }
  let bytes = 0
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    spent.requests++
    const type = response.headers()['content-type'] ?? ''
    const part = (['html', 'css', 'javascript'] as const).find((one) => type.includes(one))
    if (part)
      bodies.push(
        response.body().then((body) => {
          spent[part === 'javascript' ? 'js' : part] += gzipped(body)
          bytes += body.length
        }),
      )
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  page.removeAllListeners('response') // what comes later is no part of the visit
  await Promise.all(bodies)
  await context.close()
  const over = (['html', 'css', 'js', 'requests'] as const).filter(
    (part) => spent[part] > budgets[kind][part] && name !== 'finder map',
  )
  return {
    bytes,
    faults: [
      ...complaints,
      ...over.map((part) => `${path} ${part}: ${spent[part].toFixed(1)} of ${budgets[kind][part]}`),
    ],
  }
}

const atOnce = 6 // most of a visit is waiting for the network to fall silent

it.each(['da', 'nb', 'en'] as const)(
  'every kind of page in %s keeps to its budget on the wire, and asks nobody else',
  async (language) => {
    const kinds = pageKinds(language, await anyClinicSlug(node))
    const visits: Awaited<ReturnType<typeof visit>>[] = []
    for (let from = 0; from < kinds.length; from += atOnce)
      visits.push(...(await Promise.all(kinds.slice(from, from + atOnce).map(visit))))
    expect(visits.flatMap(({ faults }) => faults)).toEqual([])
    expect(visits.length).toBe(kinds.length)
    for (const { bytes } of visits) expect(bytes).toBeGreaterThan(5000)
  },
  120_000,
)
