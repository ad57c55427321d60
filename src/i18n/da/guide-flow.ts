/** The way through a guide. Strings only; `{count}` and the like become values. */
export const start = {
  title: 'Er det farligt?',
  description:
    'Svar på nogle spørgsmål, og se, hvor meget det haster, og hvem du skal ringe til. Dine svar bliver på din enhed.',
  lead: 'Svar på nogle spørgsmål. Så ser du, hvor meget det haster, og hvem du skal ringe til.',
  facts: [
    'Omkring {count} korte spørgsmål. Det tager nogle minutter.',
    'Er du i tvivl, så svar »Ved ikke«.',
    'Du får ikke en diagnose. Guiden kan ikke undersøge dig.',
  ],
  begin: 'Start',
  signs: 'Se alle faresignaler på én side',
  privacyTitle: 'Dine svar bliver på din enhed',
  privacy:
    'De bliver ikke gemt. Er JavaScript slået fra, bliver de sendt til os, så vi kan vise den næste side. Heller ikke da gemmer vi dem.',
}

export const flow = {
  danger: 'Livsfare?',
  progress: 'Spørgsmål {number} af omkring {count}',
  chooseOne: 'Vælg ét svar.',
  chooseMany: 'Vælg alt, der passer.',
  next: 'Næste',
  back: 'Tilbage',
  again: 'Start forfra',
  errorTitle: 'Der mangler et svar',
  missing: 'Vælg et svar. Er du i tvivl, så vælg »Ved ikke«.',
  goOn: 'Du kan også svare på resten. Det kan vise, at det haster endnu mere, men aldrig mindre.',
  seeAdvice: 'Se rådet nu',
  showNumbers: 'Numre, når din læge har lukket',
  answerRest: 'Svar på resten',
  changeTitle: 'Ret et svar',
  change: 'Ret',
  resultTitle: 'Dit råd',
}
