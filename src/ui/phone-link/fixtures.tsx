import type { Fixture } from '#ui/fixture.ts'
import { PhoneLink } from './phone-link.tsx'

export const phoneLinkFixtures: Fixture[] = [
  { name: 'Phone link', show: (view) => <PhoneLink view={view} target={{ number: '112' }} /> },
  {
    name: 'Phone link with the one who answers',
    show: (view) => <PhoneLink view={view} target={{ number: '7011 0707', label: 'Region Syddanmark' }} />,
  },
]
