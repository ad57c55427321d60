import type { Messages } from '#i18n/messages.ts'

export const crampNow: Messages['crampNow'] = {
  title: 'Krampe nå',
  heading: 'Stopp krampen',
  description:
    'Gjør dette nå mot krampe i fot, tær, legg, lår, hånd eller mage. Steg for steg, med faresignalene først.',
  emergency: 'Anfall, bevisstløs, plutselig tungt å puste, vondt i brystet eller lam i den ene siden?',
  legCheck: 'Er det ene beinet hovent, varmt, rødt eller mørkt, eller smalt det? Ikke tøy, og ikke gni.',
  legCheckLink: 'Ring lege nå',
  choose: 'Hvor sitter krampen?',
  chooseAgain: 'Velg et annet sted',
  stillThere: 'Det slipper ikke',
  places: {
    foot: {
      name: 'Fot eller tær',
      steps: [
        'Sett deg ned.',
        'Ta tak i alle tærne. Bøy dem sakte opp.',
        'Hold i 20 til 60 sekunder. Stryk under foten med tommelen imens.',
        'Slipp sakte. Gjør det igjen hvis det kommer tilbake.',
      ],
      otherTitle: 'Når du ikke tærne?',
      other: ['Reis deg, og hold deg fast i noe.', 'Sett hele foten flatt i gulvet.'],
      caution: 'Har du vondt i leddet i stortåa, så bøy bare litt.',
    },
    calf: {
      name: 'Legg',
      steps: [
        'Strekk ut kneet.',
        'Trekk tærne sakte opp mot deg. Bruk hånda eller et håndkle. Ikke rykk.',
        'Hold i 30 til 60 sekunder, til det slipper.',
        'Slipp sakte, og pust rolig.',
      ],
      otherTitle: 'Når du ikke tærne?',
      other: [
        'Sett deg opp, og slå på lyset.',
        'Reis deg, og hold deg fast i noe.',
        'Press hælen i gulvet. Len deg fram i 1 til 2 minutter.',
        'Gå litt når det løsner.',
      ],
      caution: 'Blir du svimmel, så bli sittende.',
    },
    thighBack: {
      name: 'Bak på låret',
      steps: [
        'Sitt eller ligg med hælen mot underlaget.',
        'Strekk kneet sakte ut.',
        'Stram foran på låret.',
        'Hold i 30 til 60 sekunder, til det slipper.',
      ],
      otherTitle: '',
      other: [],
      caution: 'Gjør det vondt i kneet, så gå veldig sakte fram.',
    },
    thighFront: {
      name: 'Foran på låret',
      steps: [
        'Legg deg på siden. Du kan også stå og holde deg fast i noe.',
        'Ta tak rundt ankelen på det beinet som gjør vondt.',
        'Før hælen sakte opp mot rumpa. Hold knærne samlet.',
        'Hold i 30 til 60 sekunder, til det slipper.',
      ],
      otherTitle: '',
      other: [],
      caution:
        'Har du fått nytt kne, eller bøyer det dårlig? Legg et belte rundt ankelen, og bøy bare så langt du kan.',
    },
    hand: {
      name: 'Hånd',
      steps: [
        'Stopp det du holder på med.',
        'Rett fingrene sakte ut med den andre hånda.',
        'Hold til det slipper. Pust rolig.',
      ],
      otherTitle: '',
      other: [],
      caution: 'Er det krampe i både hender og føtter, og prikker det rundt munnen eller i fingrene? Ring lege i dag.',
    },
    belly: {
      name: 'Mage',
      steps: [
        'Legg deg på ryggen. Strekk ut beina.',
        'Før armene sakte opp over hodet, så magen blir lang.',
        'Pust rolig til det slipper.',
      ],
      otherTitle: '',
      other: [],
      caution: 'Gjør det veldig vondt, eller gir det seg ikke? Da er det kanskje ikke en muskel. Ring lege nå.',
    },
  },
  drawings: {
    calf: 'En person sitter med strakt bein og trekker tærne mot seg med et håndkle.',
    foot: 'En hånd bøyer tærne opp, så fotsålen blir strukket.',
  },
  afterTitle: 'Når det har sluppet',
  after: [
    'Muskelen kan være øm i opptil et døgn.',
    'Varme og litt gange kan kjennes godt.',
    'Smertestillende virker for sent mot krampen. Det kan dempe ømheten etterpå.',
    'Drikk når du er tørst. Ikke tving i deg vann.',
  ],
  why: 'Les om kramper',
  doctorTitle: 'Ring lege nå hvis',
  doctor: [
    'det ikke slipper på 10 minutter',
    'det ene beinet er hovent, varmt, rødt eller mørkt, også om det hjalp å tøye',
    'det fortsetter å gjøre vondt i det ene beinet',
    'det smalt i leggen, eller du ikke klarer å gå opp på tå',
    'urinen er mørk som cola',
    'du har krampe i både hender og føtter, og det prikker rundt munnen eller i fingrene',
  ],
  maternity:
    'Er du gravid, eller har du født de siste seks ukene? Ring fødeavdelingen hvis det ene beinet er hovent eller fortsetter å gjøre vondt.',
  emergencyTitle: 'Det står om liv hvis',
  emergencyList: [
    'du er bevisstløs, har hatt et anfall eller er forvirret',
    'du plutselig får tung pust, får vondt i brystet, hoster blod eller besvimer',
    'munnen henger, du ikke snakker klart, eller den ene siden er svak',
    'beinet plutselig gjør veldig vondt, og foten er kald, blek, blå eller nummen',
    'du har hodepine, kaster opp eller er forvirret etter lang trening',
    'du har vært i sterk varme og faller om eller blir forvirret',
    'kjeven låser seg, eller kroppen strammer seg i vonde rykk',
  ],
  unsure: 'I tvil? Be noen se på deg, eller ring og spør.',
  ownDoctor: 'Ring fastlegen i åpningstiden. Er det stengt:',
}
