const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, signs that turn the direction of a line, half pairs; each would do something to the page or break its encoding. */
const STRANGE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** The text as it may stand in an element or between quotes in an attribute: no sign of it is markup, line breaks and tabs are blanks. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u2028\u2029]/gu, ' ')
    .replace(STRANGE, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? '');
}
