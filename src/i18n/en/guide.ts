import type { Messages } from '#i18n/messages.ts'

export const guide: Messages['guide'] = {
  name: 'Guide',
}
