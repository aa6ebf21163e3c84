/** Language of everything the extension shows at run time; the value of the setting `lintReport.language`. */
export type DisplayLanguage = 'vi' | 'en';

const vietnamese = {
  'output.name': 'Kiểm tra báo cáo',
  'stage.draft': 'Dự thảo',
  'stage.presign': 'Trình ký',
  'stage.issued': 'Đã ban hành',
  'stage.draft.detail': 'Còn để trống số, ngày và tên người ký; chỉ nhắc những chỗ chắc chắn sai',
  'stage.presign.detail': 'Chuẩn bị trình ký: mọi thành phần thể thức phải đủ, trừ số và ngày do văn thư điền sau',
  'stage.issued.detail': 'Văn bản đã phát hành: số, ngày, chữ ký phải đủ',
  'stage.placeholder': 'Chọn giai đoạn của báo cáo trong thư mục này',
  'stage.set': 'Đã chuyển sang giai đoạn “{stage}”.',
  'stage.fixedByFile': 'Giai đoạn vẫn là “{stage}” vì tệp “{file}” quy định như vậy.',
  'stage.openFile': 'Mở tệp cấu hình',
  'status.name': 'Kiểm tra báo cáo',
  'status.starting': 'Đang khởi động…',
  'status.checking': 'Đang kiểm tra…',
  'status.waiting': 'Chưa kiểm tra',
  'status.clean': 'Không có vấn đề',
  'status.problems': '{count} vấn đề',
  'status.off': 'Đang tắt',
  'status.documentFailed': 'Không kiểm tra được',
  'status.serverFailed': 'Không chạy được',
  'status.stopped': 'Đã dừng',
  'status.detail.noConfiguration': 'không có tệp cấu hình',
  'status.detail.manual': 'khi gọi lệnh',
  'status.detail.onSave': 'khi lưu',
  'status.detail.off': 'lintReport.enable',
  'status.detail.seeOutput': 'xem nhật ký',
  'status.detail.slow': 'lâu hơn thường lệ',
  'status.action.stage': 'Đổi giai đoạn',
  'status.action.output': 'Xem nhật ký',
  'status.action.restart': 'Khởi động lại',
  'status.action.check': 'Kiểm tra ngay',
  'status.action.settings': 'Mở thiết đặt',
  'server.starting': 'Khởi động bộ kiểm tra: {module}',
  'server.started': 'Bộ kiểm tra đã sẵn sàng sau {elapsedMs} ms.',
  'server.startFailed': 'Không khởi động được bộ kiểm tra: {reason}',
  'server.closed': 'Bộ kiểm tra đã dừng.',
  'server.crashed': 'Bộ kiểm tra dừng ngoài ý muốn; đang khởi động lại (lần {attempt}).',
  'server.gaveUp': 'Bộ kiểm tra dừng quá nhiều lần; hãy dùng lệnh “Khởi động lại bộ kiểm tra”.',
  'server.connectionError': 'Lỗi đường truyền tới bộ kiểm tra: {reason}',
  'server.notRunning': 'Bộ kiểm tra chưa chạy.',
  'server.moduleMissing': 'thiếu tệp {module}; hãy cài lại phần mở rộng',
  'fix.noEditor': 'Hãy mở một báo cáo Markdown trước.',
  'fix.none': 'Không có lỗi nào sửa được một cách an toàn.',
  'fix.done': 'Đã sửa các lỗi an toàn.',
  'fix.changedMeanwhile': 'Văn bản vừa thay đổi; hãy gọi lại lệnh.',
  'explain.placeholder': 'Chọn quy tắc cần giải thích',
  'explain.noFindings': 'Văn bản này không có vấn đề nào để giải thích.',
  'explain.unknown': 'Không có quy tắc “{rule}”.',
  'explain.atCursor': 'tại con trỏ',
  'configuration.noFolder': 'Hãy mở một thư mục trước khi tạo tệp cấu hình.',
  'configuration.pickFolder': 'Chọn thư mục chứa tệp cấu hình',
  'configuration.exists': 'Thư mục này đã có tệp “{file}”.',
} as const;

/** Name of one run-time text. */
export type TextKey = keyof typeof vietnamese;

const english: Readonly<Record<TextKey, string>> = {
  'output.name': 'Report check',
  'stage.draft': 'Draft',
  'stage.presign': 'Before signing',
  'stage.issued': 'Issued',
  'stage.draft.detail': 'Number, date and signer may be blank; only certain mistakes are shown',
  'stage.presign.detail': 'Ready for signature: every part must be there, except the number and date filled in later',
  'stage.issued.detail': 'Released document: number, date and signature must be complete',
  'stage.placeholder': 'Choose the stage of the reports in this folder',
  'stage.set': 'The stage is now “{stage}”.',
  'stage.fixedByFile': 'The stage is still “{stage}”: the file “{file}” says so.',
  'stage.openFile': 'Open configuration file',
  'status.name': 'Report check',
  'status.starting': 'Starting…',
  'status.checking': 'Checking…',
  'status.waiting': 'Not checked yet',
  'status.clean': 'No problems',
  'status.problems': '{count} problems',
  'status.off': 'Off',
  'status.documentFailed': 'Could not be checked',
  'status.serverFailed': 'Not running',
  'status.stopped': 'Stopped',
  'status.detail.noConfiguration': 'no configuration file',
  'status.detail.manual': 'on command',
  'status.detail.onSave': 'on save',
  'status.detail.off': 'lintReport.enable',
  'status.detail.seeOutput': 'see the log',
  'status.detail.slow': 'slower than usual',
  'status.action.stage': 'Change stage',
  'status.action.output': 'Show log',
  'status.action.restart': 'Restart',
  'status.action.check': 'Check now',
  'status.action.settings': 'Open settings',
  'server.starting': 'Starting the checker: {module}',
  'server.started': 'The checker is ready after {elapsedMs} ms.',
  'server.startFailed': 'The checker could not be started: {reason}',
  'server.closed': 'The checker has stopped.',
  'server.crashed': 'The checker stopped unexpectedly; restarting it (attempt {attempt}).',
  'server.gaveUp': 'The checker stopped too often; use the command “Khởi động lại bộ kiểm tra” (restart).',
  'server.connectionError': 'Connection error with the checker: {reason}',
  'server.notRunning': 'The checker is not running.',
  'server.moduleMissing': 'the file {module} is missing; reinstall the extension',
  'fix.noEditor': 'Open a Markdown report first.',
  'fix.none': 'Nothing here can be fixed safely.',
  'fix.done': 'The safe fixes are applied.',
  'fix.changedMeanwhile': 'The text has just changed; run the command again.',
  'explain.placeholder': 'Choose the rule to explain',
  'explain.noFindings': 'This document has no problem to explain.',
  'explain.unknown': 'There is no rule “{rule}”.',
  'explain.atCursor': 'at the caret',
  'configuration.noFolder': 'Open a folder before creating a configuration file.',
  'configuration.pickFolder': 'Choose the folder of the configuration file',
  'configuration.exists': 'This folder already has a file “{file}”.',
};

/** The complete catalogue, one table of texts a language; `{name}` marks a value put in by {@link text}. */
export const TEXTS: Readonly<Record<DisplayLanguage, Readonly<Record<TextKey, string>>>> = {
  vi: vietnamese,
  en: english,
};

/**
 * One run-time text.
 * @param values replaces each `{name}`; a name without a value stays as it is written.
 */
export function text(
  language: DisplayLanguage,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[language][key].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
