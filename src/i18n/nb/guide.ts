import type { Messages } from '#i18n/messages.ts'
import { flow, start } from './guide-flow.ts'
import { cards, levels, result } from './guide-result.ts'

export const guide: Messages['guide'] = {
  name: 'Veiviser',
  start,
  flow,
  levels,
  result,
  cards,
}
