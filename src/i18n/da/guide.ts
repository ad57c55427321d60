import { flow, start } from './guide-flow.ts'
import { cards, levels, result } from './guide-result.ts'

/** Strings only: the browser gets them as data. Places for values are written `{count}`. */
export const guide = {
  name: 'Guide',
  start,
  flow,
  levels,
  result,
  cards,
}
