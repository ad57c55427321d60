declare module 'snowball-stemmers' {
  export function newStemmer(language: 'danish' | 'norwegian' | 'english'): { stem(word: string): string }
}
