import type { Line } from './rule-signs.ts'

/** Signs as a list, with what belongs together below its name. */
export function SignLines({ lines }: { lines: Line[] }) {
  return (
    <ul>
      {lines.map(({ text, below }) => (
        <li>
          {text}
          {below.length > 0 && <SignLines lines={below} />}
        </li>
      ))}
    </ul>
  )
}
