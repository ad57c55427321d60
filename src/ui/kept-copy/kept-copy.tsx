import type { View } from '#ui/view.ts'

/** The script that looks after pages kept on the device, and says what they are. */
export const keepOffline = 'src/features/offline/browser/keep-offline.entry.ts'

/**
 * Stands at the top of pages that work without a network. Not shown until the script finds that the page is an old copy, or
 * that its numbers are past their day: an outdated number is never shown silently.
 */
export function KeptCopy({ view }: { view: View }) {
  const { keptCopy } = view.messages.offline
  return (
    <div class="kept-copy-place" data-unconfirmed={view.messages.frame.unconfirmed}>
      <p class="kept-copy" role="status" data-kind="kept" hidden>
        {keptCopy.kept}
      </p>
      <p class="kept-copy" role="alert" data-kind="old" hidden>
        {keptCopy.tooOld}
      </p>
    </div>
  )
}
