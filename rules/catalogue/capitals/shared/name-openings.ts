import { capitalNamesByFirstWord } from '../../../data/capitals.ts';
import { regex } from '../../../pattern/regex.ts';
import { foldTonePlacement, lookupKey } from '../../../vietnamese/tone-placement.ts';

/** Nouns that open the name of a body, office, document or unit when they have a capital. */
const NAME_NOUNS = regex.iu`
  ^
  (?:
    ủy ban|hội đồng|ban chỉ|ban quản|ban giám|ban thường|ban chấp|bộ chỉ|bộ đội|bộ trưởng|trung ương
    |tỉnh ủy|thành ủy|huyện ủy|đảng|chi bộ|chi đoàn|chi hội
    |đoàn (?:thanh|kiểm|thanh tra|công tác|giám)|hội (?!nghị|ý|thảo|họp)|tổ (?!chức)
    |phòng (?!,|chống|ngừa)|sở |bộ (?!máy|phận)|cục |vụ (?!việc)|viện |trường |trung tâm|văn phòng
    |công an|quân |mặt trận|liên đoàn|công đoàn|kho bạc|ngân hàng|bảo hiểm|tòa |viện kiểm
    |thanh tra (?:tỉnh|thành|chính)|đài |báo (?!cáo)|chủ tịch|phó |trưởng |giám đốc|bí thư|thủ tướng
    |thường trực|thường vụ|chánh |hiệu trưởng|kế toán trưởng|ông |bà |đồng chí|luật|bộ luật|nghị |quyết định
    |chỉ thị|thông tư|thông báo|thông tri|hướng dẫn số|kế hoạch số|kế hoạch |công văn|công điện
    |chương trình|đề án|dự án|quy chế|quy định|quy ước|hương ước|điều \d|chương [IVX]|mục \d|phụ lục
    |biểu|mẫu|bảng |báo cáo|tờ trình|biên bản|huân chương|huy chương|bằng khen|giấy khen|cờ thi
    |danh hiệu|chiến sĩ|quốc lộ|tỉnh lộ|nhân dân|nhà nước|quốc |tổ quốc|tết |ngày |thôn |xã |phường |tỉnh |thành phố
    |khu |bản |ấp |trạm |nhà máy|công ty|hợp tác xã|doanh nghiệp tư|hội trường|nhà văn
  )`;

/** True when a text may begin with a name of a body, office, document, unit or honour, whose capital stays inside the sentence. */
export function opensName(text: string): boolean {
  const folded = foldTonePlacement(text.slice(0, 80)).replace(/\s+/gu, ' ');
  if (NAME_NOUNS.test(`${folded} `)) return true;
  const key = lookupKey(folded);
  const names = capitalNamesByFirstWord.get(key.split(' ', 1)[0] ?? '') ?? [];
  return names.some((name) => key.startsWith(name.key));
}
