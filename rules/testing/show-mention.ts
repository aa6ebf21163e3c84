import type { CitationFacts } from '../model/citations/facts.ts';

/** A mention of a block's text in one line: form, type, key, type code, body codes; then what else it tells. */
export function showMention(text: string, f: CitationFacts): string {
  const given = Object.entries(f.given)
    .filter(([, is]) => is)
    .map(([name]) => `+${name}`)
    .join(' ');
  const parts = [
    `${f.form} ${f.typeName ?? '-'} ${f.key} ${f.typeCode ?? '-'} ${f.bodyCodes.join('+') || '-'}`,
    f.name === undefined ? '' : `name ${f.name.text}`,
    f.date === undefined ? '' : `${f.date.form} ${text.slice(f.date.start, f.date.end)}`,
    f.issuer === undefined ? '' : `by ${f.issuer.text}`,
    f.issuerNow === undefined ? '' : `now ${f.issuerNow.text}`,
    f.actor === undefined ? '' : `actor ${f.actor.text}`,
    f.subject === undefined ? '' : `on ${f.subject.text}`,
    given,
    f.continuesList ? 'continues' : '',
    f.quoted ? 'quoted' : '',
    f.hasNumberWord ? '' : 'no số',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
