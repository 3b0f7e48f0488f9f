/**
 * Makes every character visible that would not show as itself, or would turn the text around: control, format
 * (zero-width, right-to-left marks), surrogate, private and unassigned ones, fillers and variation selectors, blanks
 * other than the space, and line separators, as `\u{202e}`. The runner takes `##[command]` for a command wherever it
 * stands in a line, so that is broken up as well.
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

/** Most text is this, and the classes above take a millisecond to compile. */
const PRINTABLE = /^[ -~]*$/

/**
 * `text` as it stands, for a place in Markdown that GitHub renders: every character that could mean something in
 * Markdown or HTML becomes a character reference, mentions and links included.
 */
export const markdown = (text: string): string =>
  escapeInvisible(text).replace(
    /[^a-z\d ,.;?=%+/-]|\.(?=\w)|^[-+]/giu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  )

/**
 * JSON in which no character outside strings could mean anything to a shell, and none inside could either: what a
 * shell, a workflow command or a terminal might take for more than text is written as `\u0024`.
 */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[$`'<>&|;!\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
