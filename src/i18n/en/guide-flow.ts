import type { Messages } from '#i18n/messages.ts'

export const start: Messages['guide']['start'] = {
  title: 'Is it dangerous?',
  description: 'Answer some questions and see how urgent it is and whom to ring. Your answers stay on your device.',
  lead: 'Answer some questions. Then you see how urgent it is and whom to ring.',
  facts: [
    'About {count} short questions. It takes a few minutes.',
    'If you are not sure, answer “Don’t know”.',
    'You do not get a diagnosis. The guide cannot examine you.',
  ],
  begin: 'Start',
  signs: 'See all danger signs on one page',
  privacyTitle: 'Your answers stay on your device',
  privacy:
    'They are not stored. If JavaScript is off, they are sent to us so that we can show the next page. We do not store them then either.',
}

export const flow: Messages['guide']['flow'] = {
  danger: 'Life in danger?',
  progress: 'Question {number} of about {count}',
  chooseOne: 'Choose one answer.',
  chooseMany: 'Choose all that fit.',
  next: 'Next',
  back: 'Back',
  again: 'Start again',
  errorTitle: 'An answer is missing',
  missing: 'Choose an answer. If you are not sure, choose “Don’t know”.',
  goOn: 'You can also answer the rest. It may show that it is even more urgent, never less.',
  seeAdvice: 'See the advice now',
  showNumbers: 'Numbers when your doctor is closed',
  answerRest: 'Answer the rest',
  changeTitle: 'Change an answer',
  change: 'Change',
  resultTitle: 'Your advice',
}
