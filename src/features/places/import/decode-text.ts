import { failed, ok, type Result } from '#core/result.ts'

export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }

/** Text that was UTF-8 and was read as Windows-1252 somewhere on its way: `Ã¸` for ø. */
const mojibake = /Ã[¦¸¥†˜…¤¶]|Â[\u00a0-\u00bf]/u

/**
 * Byte order mark first, then strict UTF-8, then Windows-1252. Refused when the letters are broken in any reading:
 * whoever has the file must save it anew, we do not guess names.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, string> {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = mojibake.exec(text) ?? /\uFFFD/u.exec(text)
  if (!broken) return ok({ text: text.normalize('NFC'), encoding })
  const line = text.slice(0, broken.index).split('\n').length
  return failed(
    `Line ${line}: letters are broken ("${broken[0]}"). The file mixes encodings or was saved in the wrong one; save it as UTF-8 and try again.`,
  )
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
