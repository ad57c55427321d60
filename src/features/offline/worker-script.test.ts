import { describe, expect, it } from 'vitest'
import { type WorkerSources, workerScript } from './worker-script.ts'

const sources: WorkerSources = {
  code: '(()=>{})();',
  files: { '/assets/a-1.js': [] },
  fingerprints: ['numbers'],
  guideSlugs: { da: 'krampe', nb: 'krampe', en: 'cramps' },
}
const versionOf = (script: string) => /"version":"([^"]+)"/.exec(script)?.[1]

describe('the service worker', () => {
  it('names the pages of each language, cramp now first', () => {
    const script = workerScript(sources)
    expect(script).toContain('"nb":["/nb/krampe-naa","/nb/veiviser/krampe","/nb/veiviser/krampe/faresignaler"]')
    expect(script.endsWith(sources.code)).toBe(true)
  })

  it('is another one whenever a file, a number or its own code changes, and only then', () => {
    const version = versionOf(workerScript(sources))
    expect(versionOf(workerScript({ ...sources }))).toBe(version)
    for (const changed of [
      { code: '(()=>{1})();' },
      { files: { '/assets/a-2.js': [] } },
      { fingerprints: ['other numbers'] },
    ])
      expect(versionOf(workerScript({ ...sources, ...changed }))).not.toBe(version)
  })

  it('refuses to be more than one file', () => {
    expect(() => workerScript({ ...sources, code: 'import{a}from"./b.js";' })).toThrow('one file')
  })
})
