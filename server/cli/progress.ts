import type { Language } from '../../rules/vocabulary.ts';

/** Milliseconds before anything is shown, and between two showings. */
const SILENT = 1000;
const BETWEEN = 100;

/** Tells whoever watches the terminal how far a run is: nothing in the first second, then files, share and time left. */
export class Progress {
  private readonly begun: number;
  private shown = 0;
  private done = 0;

  /**
   * @param show puts a text in the place of the one before; absent where nobody watches
   * @param total number of files
   * @param now milliseconds from any moment on
   */
  constructor(
    private readonly show: ((text: string) => void) | undefined,
    private readonly total: number,
    private readonly language: Language,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begun = now();
  }

  /** One more file is done. */
  step(): void {
    this.done++;
    if (this.show === undefined) return;
    const at = this.now();
    const spent = at - this.begun;
    if (spent < SILENT || at - this.shown < BETWEEN) return;
    this.shown = at;
    const left = Math.ceil((spent / this.done) * (this.total - this.done) * 0.001);
    const share = Math.floor((this.done / this.total) * 100);
    this.show(
      this.language === 'vi'
        ? `Đang kiểm tra: ${this.done}/${this.total} tệp (${share}%), còn khoảng ${timeText(left, 'phút', 'giây')}`
        : `Checking: ${this.done} of ${this.total} files (${share}%), about ${timeText(left, 'min', 's')} left`,
    );
  }

  /** Takes away what is shown. */
  end(): void {
    this.show?.('');
  }
}

function timeText(seconds: number, minute: string, second: string): string {
  return seconds < 90 ? `${seconds} ${second}` : `${Math.ceil(seconds / 60)} ${minute}`;
}
