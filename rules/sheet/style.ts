/** Steps of the widest bar of the chart: class `w1` to `w40`. */
export const BAR_STEPS = 40;

const bars = Array.from({ length: BAR_STEPS }, (_, i) => `.w${i + 1}{width:${((i + 1) * 100) / BAR_STEPS}%}`).join('\n');

/**
 * The one style of a check sheet, for print and screen: the text of its `<style>` element, to the letter. Black on white in print; on
 * the screen the colours of the editor (`--vscode-*`) where there is one, else light or dark as the reader has it.
 */
export const SHEET_STYLE = `
:root{color-scheme:light dark;--ink:var(--vscode-editor-foreground,CanvasText);--paper:var(--vscode-editor-background,Canvas);--line:var(--vscode-panel-border,#888);--soft:var(--vscode-descriptionForeground,GrayText);--bad:var(--vscode-errorForeground,#b3261e);--good:#1b7f3b;--head:rgba(128,128,128,.14)}
@media (prefers-color-scheme:dark){:root{--bad:var(--vscode-errorForeground,#ff8a80);--good:#7bd88f}}
@page{size:A4;margin:15mm}
*{box-sizing:border-box}
body{margin:0;padding:8mm 4mm;background:var(--paper);color:var(--ink);font:10pt/1.3 "Times New Roman",Tinos,"Liberation Serif",serif;overflow-wrap:anywhere}
.sheet,.overview{max-width:180mm;margin:0 auto 14mm}
h1,h2{margin:0 0 3mm;font-size:15pt;line-height:1.2;text-align:center;text-transform:uppercase}
h3{margin:3mm 0 1mm;font-size:10pt}
a{color:inherit}
table{width:100%;border-collapse:collapse}
th,td{border:1px solid var(--line);padding:.7mm 1.6mm;text-align:left;vertical-align:top;font-weight:normal}
thead th{background:var(--head);font-weight:bold;text-align:center;vertical-align:middle}
.facts{margin:0 0 2.5mm;display:grid;grid-template-columns:34mm 1fr;gap:.4mm 2mm}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.verdict{font-weight:bold;text-transform:uppercase}
.form{table-layout:fixed;font-size:9.5pt}
.form .c1{width:8mm}
.form .c2{width:50mm}
.form .c3{width:25mm}
.form tbody tr{break-inside:avoid}
.form tbody tr.content{break-inside:auto}
.form td.c1,.form td.c3,.n{text-align:center}
.clause,.signs small{display:block;font-size:8pt;color:var(--soft)}
.failed,.missing{color:var(--bad);font-weight:bold}
.passed{color:var(--good)}
ul{margin:0;padding:0;list-style:none}
.found li+li,.rest li{margin-top:.6mm}
.quote{display:block;font-size:8.5pt;color:var(--soft)}
mark{background:none;color:var(--ink);text-decoration:underline}
summary{cursor:pointer;font-style:italic}
.chart{columns:2;column-gap:8mm;font-size:9pt}
.chart li{display:grid;grid-template-columns:32mm 1fr 7mm;gap:1.5mm;align-items:center;break-inside:avoid}
.bar{display:flex;height:2.4mm;overflow:hidden}
.bar span{border-top:2.4mm solid}
.e{border-color:var(--ink)!important}
.w{border-color:#8a8a8a!important}
.o{border-color:#cfcfcf!important}
.key{margin:1mm 0 0;font-size:9pt}
.key span{display:inline-block;width:4mm;border-top:2.4mm solid;margin:0 1mm 0 3mm}
.signs{display:grid;grid-template-columns:1fr 1fr;margin-top:4mm;text-align:center;break-inside:avoid}
.signs p{margin:0}
.signs .room{height:17mm}
.note{margin:2mm 0 0;font-size:8pt;color:var(--soft);text-align:center}
${bars}
@media print{
:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#000;--soft:#000;--bad:#000;--good:#000;--head:#fff}
body{padding:0;background:#fff;color:#000}
.sheet,.overview{max-width:none;margin:0;break-after:page}
.sheet:last-child{break-after:auto}
.form{width:calc(100% - 1px)}
.quote,.rest ul{display:none}
a{text-decoration:none}
}
`;

/** The source expression of {@link SHEET_STYLE} in a Content-Security-Policy: a page that keeps the style may put it into its own. */
export const SHEET_STYLE_HASH = 'sha256-vGgOxRE5VuqbVT9FgvAjpIEo+xTFqUZDl+3zaSIESc4=';
