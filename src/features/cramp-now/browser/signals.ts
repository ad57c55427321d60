import type { Option, Remembered } from './remembered.ts'

/** Says the moments of a hold to ear and hand. Nothing sounds that was not switched on. */
export type Signals = {
  /** Which of them this device has. A voice may arrive late: then `onChange` is called. */
  isThere(option: Option): boolean
  /** The start of a hold, the end of its shortest time, the end of it all. */
  mark(kind: 'start' | 'most' | 'over'): void
  say(text: string): void
  silence(): void
}

const tones = { start: [440], most: [523, 659], over: [659, 523, 392] }
const pulses = { start: [60], most: [120, 80, 120], over: [300] }

export function createSignals(liking: () => Remembered, onChange: () => void): Signals {
  const language = document.documentElement.lang
  let audio: AudioContext | undefined
  window.speechSynthesis?.addEventListener?.('voiceschanged', onChange)

  /** A voice of the device itself: a voice of the network would hear what is read. */
  const voice = () =>
    window.speechSynthesis
      ?.getVoices()
      .find(
        (one) =>
          one.localService && (language === 'nb' ? /^(nb|no)\b/i : new RegExp(`^${language}\\b`, 'i')).test(one.lang),
      )

  function play(frequencies: number[]): void {
    audio ??= new AudioContext()
    void audio.resume()
    frequencies.forEach((frequency, index) => {
      const from = audio!.currentTime + index * 0.22
      const tone = new OscillatorNode(audio!, { frequency, type: 'sine' })
      const loudness = new GainNode(audio!, { gain: 0 })
      loudness.gain.linearRampToValueAtTime(0.14, from + 0.03)
      loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.4)
      tone.connect(loudness).connect(audio!.destination)
      tone.start(from)
      tone.stop(from + 0.42)
    })
  }

  return {
    isThere: (option) =>
      option === 'sound'
        ? 'AudioContext' in window
        : option === 'vibration'
          ? 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches
          : voice() !== undefined,
    mark(kind) {
      if (liking().sound) play(tones[kind])
      if (liking().vibration) navigator.vibrate?.(pulses[kind])
    },
    say(text) {
      const own = voice()
      if (!liking().speech || !own) return
      window.speechSynthesis.cancel()
      const words = new SpeechSynthesisUtterance(text)
      words.voice = own
      words.lang = own.lang
      words.rate = 0.95
      window.speechSynthesis.speak(words)
    },
    silence() {
      window.speechSynthesis?.cancel()
      navigator.vibrate?.(0)
    },
  }
}
