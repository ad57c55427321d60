/** One large button at the lower edge of the player. */
export const Choice = ({ action, text, isMain = false }: { action: string; text: string; isMain?: boolean }) => (
  <button type="button" class="player-choice" data-do={action} data-main={isMain ? 'true' : undefined}>
    {text}
  </button>
)
