import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats the assertion until it holds; fails with its own message after the limit. */
export async function eventually(assertion: () => void | Promise<void>, limitMs = 5000): Promise<void> {
  for (const end = Date.now() + limitMs; ; await sleep(20)) {
    try {
      await assertion()
      return
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}
