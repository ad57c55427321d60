import type { ClinicInput } from '#features/directory/index.ts'

/** A Danish clinic of which everything is stated. For tests. */
export const fullClinic: ClinicInput = {
  name: 'Prøve Fysioterapi Åen',
  organisation: { name: 'Prøvekæden A/S', identifier: { system: 'dk-cvr', value: '00123456' } },
  country: 'DK',
  street: 'Prøvevej 12, 1.',
  postalCode: '8000',
  town: 'Aarhus C',
  position: { latitude: 56.1567, longitude: 10.2108, quality: 'address' },
  phone: '+45 00 12 34 56',
  email: 'post@proeve.example',
  website: 'https://www.proeve.example/aarhus',
  identifiers: [{ system: 'dk-ydernummer', value: '061654' }],
  specialityIds: ['cramps', 'foot', 'heel-pain'],
  practitioners: [
    {
      name: 'Mette Prøvesen',
      specialityIds: ['cramps'],
      languages: ['ar', 'da'],
      driftsavtale: 'unknown',
      authorisation: { register: 'dk-autorisation', number: '0ABCD', checkedOn: '2026-10-01', checkedBy: 'editor' },
    },
    { name: 'Åse Testrup' },
  ],
  openingHours: {
    kind: 'weekly',
    periods: [
      { day: 1, opensMinute: 480, closesMinute: 720 },
      { day: 1, opensMinute: 750, closesMinute: 1080 },
      { day: 6, opensMinute: 540, closesMinute: 1500 },
    ],
    exceptions: [
      { date: '2099-12-24', periods: [] },
      { date: '2099-12-27', periods: [{ opensMinute: 600, closesMinute: 780 }] },
    ],
    confirmedOn: '2026-11-01',
  },
  prices: [
    { service: 'first-visit', minutes: 45, amountMinor: 56000, currency: 'DKK', validFrom: '2026-01-01' },
    { service: 'follow-up', minutes: 30, amountMinor: 0, currency: 'DKK', validFrom: '2026-01-01' },
  ],
  funding: { ydernummer: 'yes', danishSchemes: ['51', '62'], takesWithoutReferral: 'no' },
  languages: ['da', 'en'],
  access: { 'step-free': 'yes', lift: 'no', parking: 'unknown' },
  homeVisits: 'yes',
  online: 'no',
  acceptsNewPatients: 'yes',
  nextFree: { at: '2026-12-01T08:30:00.000Z', seenAt: '2026-11-22T07:00:00.000Z' },
  rating: { mean: 4.62, count: 17 },
  source: 'editor',
  sourceRecordId: 'test-1',
}

/** A Norwegian clinic of which only name and address are known. */
export const bareClinic: ClinicInput = {
  name: 'Prøve Fysikalske',
  country: 'NO',
  postalCode: '9990',
  town: 'Båtsfjord',
  source: 'editor',
}
