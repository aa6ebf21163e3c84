/** From the key under which a syllable is counted to the form that administrative texts write. */
import { withTonePlacement, type TonePlacement } from '../vietnamese/tone-mark.ts';

/** Open Sino-Vietnamese syllables that administrative texts write with y. */
const WITH_Y: ReadonlyMap<string, string> = new Map(
  'ki:ky kì:kỳ kí:ký kỉ:kỷ kĩ:kỹ kị:kỵ li:ly lí:lý lị:lỵ mĩ:mỹ ti:ty tỉ:tỷ hi:hy hỉ:hỷ'.split(' ').map((entry): [string, string] => {
    const [key = '', form = ''] = entry.split(':');
    return [key, form];
  }),
);

/** The written form of a syllable key, lower case, in the given tone placement. */
export function writtenForm(key: string, style: TonePlacement = 'old'): string {
  const form = WITH_Y.get(key) ?? key;
  return style === 'old' ? form : withTonePlacement(form, style);
}
