/**
 * Escapes every character that is invisible or changes the direction of the text, as `\u{202e}`: control, format
 * (zero-width, right-to-left marks), surrogate, private-use and unassigned characters, fillers, variation selectors,
 * line separators, and every space other than U+0020. Also escapes `##[`, because the runner reads `##[command]`
 * as a command at any position of a line.
 */
export const escapeInvisible = (text: string): string => {
  const unarmed = text.replaceAll('##[', '##\\u{5b}')
  return PRINTABLE.test(unarmed)
    ? unarmed
    : unarmed.replace(
        /(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/gu,
        (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
      )
}

/** Matches most text. The classes above take a millisecond to compile. */
const PRINTABLE = /^[ -~]*$/

/**
 * Escapes `text` for Markdown that GitHub renders: every character with a meaning in Markdown or HTML, in mentions or in
 * links becomes a character reference.
 */
export const markdown = (text: string): string =>
  escapeInvisible(text).replace(
    /[^a-z\d ,.;?=%+/-]|\.(?=\w)|^[-+]/giu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  )

/**
 * JSON that is safe in a shell, a workflow command and a terminal: every character with a special meaning in one of
 * them is written as an escape such as `\u0024`.
 */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[$`'<>&|;!\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
