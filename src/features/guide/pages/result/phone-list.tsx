import { PhoneLink, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'

/** More than these are a list to choose a region from, and not one big button each. */
export const manyNumbers = 2

/** Numbers to tap, the one to ring first on top. `ring` is the word before each. */
export function PhoneList({ ring, targets }: { ring: string; targets: PhoneTarget[] }) {
  return (
    <ul class="phone-list" data-many={targets.length > manyNumbers || undefined}>
      {targets.map((target) => (
        <li>
          <PhoneLink view={{ messages: { frame: { ring } } }} target={target} />
        </li>
      ))}
    </ul>
  )
}
