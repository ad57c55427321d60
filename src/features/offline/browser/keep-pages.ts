import { keptOn } from './kept-copy.ts'

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const workerAddress = '/sw.js'

/** Our policy asks for a trusted address where a script is named; there is one. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (
    trustedTypes?.createPolicy('fysvej-worker', { createScriptURL: () => workerAddress }).createScriptURL('') ??
    workerAddress
  )
}

/**
 * Lets the service worker keep the pages that must work without a network, in the language of this page. A newer worker
 * that waits takes over now, at the start of a page: never under a person who is in the middle of something.
 */
export async function keepPages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress(), {
      scope: '/',
      updateViaCache: 'none',
    })
    registration.waiting?.postMessage({ kind: 'take-over' })
    if (registration.waiting || keptOn() !== undefined) return // the newer one has fetched everything; a copy has no network
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ kind: 'keep', language: document.documentElement.lang })
  } catch {
    // private windows and old browsers: the pages work as long as there is a network
  }
}
