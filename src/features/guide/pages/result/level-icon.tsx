/** The outline of a level. The word beside it says the same, so it is hidden from screen readers. */
export function LevelIcon({ shape }: { shape: string }) {
  return (
    <svg
      class="level-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shape} />
    </svg>
  )
}
