import type { Messages } from '#i18n/messages.ts'

export const offline: Messages['offline'] = {
  keptCopy: {
    kept: 'Du ser en kopi som ble lagret {day}.',
    tooOld:
      'Siden er for gammel. Nødnummeret her på siden gjelder fortsatt. De andre telefonnumrene kan være endret. Hent siden på nytt når du har nett.',
  },
  title: 'Ingen forbindelse',
  lead: 'Den siden ligger ikke på telefonen din. Disse gjør det:',
  crampNow: 'Stopp krampen nå',
  signs: 'Faresignaler: når skal du ringe?',
  danger: 'Står det om liv? Du kan ringe selv om internettet ikke virker.',
}
