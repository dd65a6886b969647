/** What a session is called, and the easy name of what is done there, in both languages. */
export type Titled = {
  readonly titleEn: string
  readonly titleCy: string
  readonly easyEn: string
  readonly easyCy: string
}
