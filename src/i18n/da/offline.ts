export const offline = {
  keptCopy: {
    kept: 'Du ser en kopi, der blev gemt {day}.',
    tooOld:
      'Siden er for gammel. Alarmnummeret her på siden gælder stadig. De andre telefonnumre kan være ændret. Hent siden igen, når du har net.',
  },
  title: 'Ingen forbindelse',
  lead: 'Den side ligger ikke på din telefon. De her gør:',
  crampNow: 'Stop krampen nu',
  signs: 'Faresignaler: hvornår skal du ringe?',
  danger: 'Er nogen i livsfare? Du kan ringe, selv om internettet ikke virker.',
}
