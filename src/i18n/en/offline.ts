import type { Messages } from '#i18n/messages.ts'

export const offline: Messages['offline'] = {
  keptCopy: {
    kept: 'This is a copy, kept on {day}.',
    tooOld:
      'This page is too old. The emergency number on this page still holds. The other telephone numbers may have changed. Load the page again when you are online.',
  },
  title: 'No connection',
  lead: 'That page is not on your phone. These are:',
  crampNow: 'Stop the cramp now',
  signs: 'Danger signs: when to ring',
  danger: 'Is a life in danger? You can ring without an internet connection.',
}
