import { OutlineIcon } from '#ui/urgent-card/urgent-card.tsx'

/** The outline of a level; the word beside it says the same. */
export const LevelIcon = ({ shape }: { shape: string }) => <OutlineIcon shape={shape} name="level-icon" />
