declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(algorithm: 'porter' | 'russian'): Stemmer };
  export default snowball;
}
