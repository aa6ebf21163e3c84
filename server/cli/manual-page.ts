import type { Language } from '../../rules/vocabulary.ts';
import { COMMANDS } from './commands.ts';
import { helpPage, TOPICS, usageOfCommand } from './help.ts';
import { OPTIONS } from './options.ts';
import { VERSION } from './version.ts';

/** The manual page in the language of man (roff), made from the tables of commands and options, with a line break at its end. */
export function manualPage(language: Language): string {
  const vi = language === 'vi';
  const [purpose = ''] = helpPage(language).split('\n');
  const lines = [
    `.TH LINT-REPORT 1 "" "lint-report ${roff(VERSION)}"`,
    `.SH ${vi ? 'TÊN' : 'NAME'}`,
    `lint\\-report \\- ${roff(purpose)}`,
    `.SH ${vi ? 'CÁCH DÙNG' : 'SYNOPSIS'}`,
    `.B lint\\-report`,
    roff(vi ? '[tùy chọn] [đường dẫn…]' : '[options] [paths…]'),
    `.SH ${vi ? 'LỆNH' : 'COMMANDS'}`,
    ...COMMANDS.flatMap((row) => ['.TP', `.B ${roff(usageOfCommand(row, language))}`, roff(row.help[language])]),
    `.SH ${vi ? 'TÙY CHỌN' : 'OPTIONS'}`,
    ...TOPICS.flatMap(({ topic, title }) => [
      `.SS ${roff(title[language])}`,
      ...OPTIONS.filter(({ section }) => section === topic).flatMap(({ name, short, value, optional, help }) => {
        const names = `${short === undefined ? '' : `-${short}, `}--${name}`;
        const shown = value === undefined ? '' : optional === true ? `[=${value[language]}]` : ` ${value[language]}`;
        return ['.TP', `.B ${roff(names + shown)}`, roff(help[language])];
      }),
    ]),
    `.SH ${vi ? 'MÃ THOÁT' : 'EXIT STATUS'}`,
    roff(
      vi
        ? '0 không còn lỗi; 1 còn lỗi hoặc quá nhiều cảnh báo; 2 không làm được việc; 130 bị ngắt.'
        : '0 no errors left; 1 errors or too many warnings left; 2 the job could not be done; 130 interrupted.',
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A text in which man takes nothing for a request of its own. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/u, '\\&');
}
