import type { Messages } from '#i18n/messages.ts'

export const start: Messages['guide']['start'] = {
  title: 'Er det farlig?',
  description:
    'Svar på noen spørsmål, og se hvor mye det haster, og hvem du skal ringe til. Svarene dine blir på enheten din.',
  lead: 'Svar på noen spørsmål. Da ser du hvor mye det haster, og hvem du skal ringe til.',
  facts: [
    'Omtrent {count} korte spørsmål. Det tar noen minutter.',
    'Er du i tvil, svarer du «Vet ikke».',
    'Du får ikke en diagnose. Veiviseren kan ikke undersøke deg.',
  ],
  begin: 'Start',
  signs: 'Se alle faresignaler på én side',
  privacyTitle: 'Svarene blir på enheten din',
  privacy:
    'De blir ikke lagret. Er JavaScript slått av, blir de sendt til oss så vi kan vise neste side. Vi lagrer dem ikke da heller.',
}

export const flow: Messages['guide']['flow'] = {
  danger: 'Livsfare?',
  progress: 'Spørsmål {number} av omtrent {count}',
  chooseOne: 'Velg ett svar.',
  chooseMany: 'Velg alt som stemmer.',
  next: 'Neste',
  back: 'Tilbake',
  again: 'Start på nytt',
  errorTitle: 'Det mangler et svar',
  missing: 'Velg et svar. Er du i tvil, velger du «Vet ikke».',
  goOn: 'Du kan også svare på resten. Det kan vise at det haster enda mer, men aldri mindre.',
  seeAdvice: 'Se rådet nå',
  showNumbers: 'Numre når legen har stengt',
  answerRest: 'Svar på resten',
  changeTitle: 'Endre et svar',
  change: 'Endre',
  resultTitle: 'Rådet ditt',
}
