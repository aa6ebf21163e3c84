// Citations and names as a person uses them in the workbench: link, hover, lens, definition, peek, completion, rename, search by number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './host.mjs';

const text = (name) => readFileSync(path.join(root, 'client/test/workspace-citations', name), 'utf8');

/**
 * Uses the citations of the workspace `client/test/workspace-citations`, of which `6-thang.md` is open on `page`.
 * @param shot takes a screenshot under a name
 * @param step says that a part is done
 */
export async function useCitations(page, { shot, step }) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const line = (text) => editor.locator('.view-line').filter({ hasText: text });
  const word = (text, piece) => line(text).locator('span > span').filter({ hasText: piece }).first();
  /** Puts the cursor into a piece of the open file, after `before`. */
  const goTo = async (name, before, piece) => {
    const lines = text(name)
      .slice(0, text(name).indexOf(piece, text(name).indexOf(before)) + 2)
      .split('\n');
    await page.keyboard.press('Control+G');
    await page
      .locator('.quick-input-widget input')
      .first()
      .fill(`:${lines.length},${lines.at(-1).length}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  await line('Tiếp theo Báo cáo số').waitFor();
  await line('Tiếp theo Báo cáo số').locator('.detected-link').first().waitFor();
  step('the cited report is a link');
  await word('Tiếp theo Báo cáo số', '112/BC-UBND').hover();
  await page.locator('.monaco-hover').filter({ hasText: 'Loại văn bản' }).first().waitFor();
  step('hovering a citation explains it');
  await shot('citations-1-hover');
  await page.keyboard.press('Escape');

  await editor.locator('.squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page
    .locator('.markers-panel-container .monaco-list-row')
    .filter({ hasText: 'repository/conflicting-citation-date' })
    .first()
    .waitFor();
  step('Problems tells what the reports say against one another');
  await shot('citations-2-problems');
  await page.keyboard.press('Control+J');

  await line('Tiếp theo Báo cáo số').click();
  await goTo('6-thang.md', 'Tiếp theo', '112/BC-UBND');
  await page.keyboard.press('F12');
  await line('Số: 112/BC-UBND').waitFor();
  step('F12 opens the cited report at its number');
  await shot('citations-3-definition');

  await editor.locator('.codelens-decoration a').first().waitFor();
  step(`lens: ${(await editor.locator('.codelens-decoration').allInnerTexts()).join(' | ').replace(/\s+/gu, ' ')}`);
  await shot('citations-4-lens');

  await goTo('quy-1.md', 'Theo Kế hoạch', '245/KH-UBND');
  await page.keyboard.press('Shift+F12');
  await page.locator('.zone-widget .monaco-list-row').nth(1).waitFor();
  await page.waitForTimeout(500);
  step(`peek: ${(await page.locator('.zone-widget .ref-tree').innerText()).replace(/\s+/gu, ' ')}`);
  await shot('citations-5-references');
  await page.keyboard.press('Escape');

  await goTo('quy-1.md', 'Xã tiếp tục', 'CCHC');
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input').first();
  await box.waitFor();
  assert.equal(await box.inputValue(), 'CCHC');
  await shot('citations-6-rename');
  await box.fill('CC');
  await page.keyboard.press('Enter');
  await line('cải cách hành chính (CC) được').waitFor();
  step('F2 renames an abbreviation where it stands');
  await page.keyboard.press('Control+Z');
  await line('cải cách hành chính (CCHC) được').waitFor();

  await goTo('quy-1.md', 'Theo Kế hoạch', '245/KH-UBND');
  await page.keyboard.press('F2');
  await page.locator('.monaco-editor-overlaymessage').filter({ hasText: 'Không đổi được' }).first().waitFor();
  step('the words of a citation are not renamed, with the reason');
  await shot('citations-7-rename-refused');
  await page.keyboard.press('Escape');

  await goTo('quy-1.md', 'Xã tiếp tục', 'quý II');
  await page.keyboard.press('End');
  await page.keyboard.type(' Theo Kế hoạch số 2');
  const offered = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: '245/KH-UBND' }).first();
  // The list that typing opens may be closed by the keys meant to open it: asked again as a person would.
  for (let times = 1; times <= 8; times++) {
    await page.keyboard.press('Control+Space');
    if (
      await offered.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      )
    )
      break;
    assert.notEqual(times, 8, 'the cited document is offered');
    await page.keyboard.press('Escape');
  }
  await page.waitForTimeout(500);
  step(`completion: ${(await page.locator('.suggest-widget .monaco-list-row').allInnerTexts()).join(' | ').replace(/\s+/gu, ' ')}`);
  await shot('citations-8-completion');
  await page.keyboard.press('Enter');
  await line('Theo Kế hoạch số 245/KH-UBND').last().waitFor();
  await page.waitForTimeout(300);
  step('the citation is completed');
  await shot('citations-9-completed');

  await page.keyboard.press('Control+T');
  await page.keyboard.type('112/BC');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '112/BC-UBND' }).nth(1).waitFor();
  step('Ctrl+T finds reports by number');
  await shot('citations-10-symbols');
  await page.keyboard.press('Escape');
}
